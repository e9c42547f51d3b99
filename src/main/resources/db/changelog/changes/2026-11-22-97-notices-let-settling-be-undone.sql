--liquibase formatted sql

--changeset elevenses:notices-let-settling-be-undone
ALTER TABLE notices ADD COLUMN settled_at DATETIME(6) AFTER done_at;
--rollback ALTER TABLE notices DROP COLUMN settled_at;
