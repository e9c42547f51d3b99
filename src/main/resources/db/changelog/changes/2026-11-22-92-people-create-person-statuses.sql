--liquibase formatted sql

--changeset elevenses:people-create-person-statuses
CREATE TABLE person_statuses (
    person_id BIGINT       NOT NULL PRIMARY KEY,
    emoji     VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    words     VARCHAR(80)  NOT NULL,
    ends_at   DATETIME(6),
    CONSTRAINT person_statuses_person_fk FOREIGN KEY (person_id) REFERENCES people (id)
);
--rollback DROP TABLE person_statuses;
