--liquibase formatted sql

--changeset elevenses:people-add-mail-and-hours
ALTER TABLE people
    ADD COLUMN mail_address     VARCHAR(254),
    ADD COLUMN work_days        VARCHAR(7) NOT NULL DEFAULT '12345',
    ADD COLUMN work_from_minute INT        NOT NULL DEFAULT 540,
    ADD COLUMN work_to_minute   INT        NOT NULL DEFAULT 1020;
--rollback ALTER TABLE people DROP COLUMN mail_address, DROP COLUMN work_days, DROP COLUMN work_from_minute, DROP COLUMN work_to_minute;
