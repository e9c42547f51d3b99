--liquibase formatted sql

--changeset elevenses:people-create-passwords
CREATE TABLE passwords (
    person_id BIGINT       NOT NULL PRIMARY KEY,
    hash      VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    chosen_at DATETIME(6)  NOT NULL,
    CONSTRAINT passwords_person_fk FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE
);
--rollback DROP TABLE passwords;

--changeset elevenses:people-create-setups
CREATE TABLE setups (
    id        INT         NOT NULL PRIMARY KEY CHECK (id = 1),
    person_id BIGINT      NOT NULL,
    done_at   DATETIME(6) NOT NULL,
    CONSTRAINT setups_person_fk FOREIGN KEY (person_id) REFERENCES people (id)
);
--rollback DROP TABLE setups;
