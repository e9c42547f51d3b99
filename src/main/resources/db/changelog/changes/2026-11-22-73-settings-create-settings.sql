--liquibase formatted sql

--changeset elevenses:settings-create-settings
CREATE TABLE settings (
    name         VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    value        VARCHAR(200) NOT NULL,
    chosen_by_id BIGINT       NOT NULL,
    chosen_at    DATETIME(6)  NOT NULL,
    CONSTRAINT settings_person_fk FOREIGN KEY (chosen_by_id) REFERENCES people (id)
);
--rollback DROP TABLE settings;
