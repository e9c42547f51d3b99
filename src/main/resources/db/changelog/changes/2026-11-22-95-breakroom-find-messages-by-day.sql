--liquibase formatted sql

--changeset elevenses:breakroom-find-messages-by-day
ALTER TABLE messages ADD INDEX messages_by_day (room_id, in_room, said_at);
--rollback ALTER TABLE messages DROP INDEX messages_by_day;
