--liquibase formatted sql

--changeset elevenses:breakroom-tell-when-rooms-changed
ALTER TABLE rooms ADD COLUMN changed_at DATETIME(6);
--rollback ALTER TABLE rooms DROP COLUMN changed_at;
