--liquibase formatted sql

--changeset elevenses:breakroom-let-messages-be-answered
ALTER TABLE messages
    ADD COLUMN reply_to_id BIGINT,
    ADD COLUMN thread_id   BIGINT,
    ADD COLUMN in_room     BOOLEAN NOT NULL DEFAULT TRUE,
    ADD CONSTRAINT messages_reply_fk FOREIGN KEY (reply_to_id) REFERENCES messages (id) ON DELETE SET NULL,
    ADD CONSTRAINT messages_thread_fk FOREIGN KEY (thread_id) REFERENCES messages (id) ON DELETE SET NULL,
    ADD INDEX messages_by_thread (thread_id, id),
    ADD INDEX messages_in_room (room_id, in_room, id);
--rollback ALTER TABLE messages
--rollback     DROP CONSTRAINT messages_reply_fk,
--rollback     DROP CONSTRAINT messages_thread_fk,
--rollback     DROP INDEX messages_by_thread,
--rollback     DROP INDEX messages_in_room,
--rollback     DROP COLUMN reply_to_id,
--rollback     DROP COLUMN thread_id,
--rollback     DROP COLUMN in_room;

--changeset elevenses:breakroom-find-messages-as-the-room-shows-them
ALTER TABLE messages DROP INDEX messages_by_room;
--rollback ALTER TABLE messages ADD INDEX messages_by_room (room_id, id);
