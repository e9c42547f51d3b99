--liquibase formatted sql

--changeset elevenses:shell-keep-every-sign-in
ALTER TABLE kept_sign_ins
    ADD COLUMN kept_for VARCHAR(20) NOT NULL DEFAULT 'LONG',
    DROP INDEX kept_sign_ins_by_last_use,
    ADD INDEX kept_sign_ins_by_last_use (kept_for, last_used_at);
--rollback ALTER TABLE kept_sign_ins DROP INDEX kept_sign_ins_by_last_use, DROP COLUMN kept_for, ADD INDEX kept_sign_ins_by_last_use (last_used_at);
