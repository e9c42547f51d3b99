--liquibase formatted sql

--changeset elevenses:people-create-discretions
--comment: Of those who ever chose; whether somebody is there is kept nowhere.
CREATE TABLE discretions (
    person_id    BIGINT  NOT NULL PRIMARY KEY,
    invisible    BOOLEAN NOT NULL,
    shows_typing BOOLEAN NOT NULL,
    shows_hours  BOOLEAN NOT NULL,
    CONSTRAINT discretions_person_fk FOREIGN KEY (person_id) REFERENCES people (id)
);
--rollback DROP TABLE discretions;
