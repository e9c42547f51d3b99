--liquibase formatted sql

--changeset elevenses:people-create-mutes
--comment: Whom somebody wants to hear nothing of; nobody else learns of it.
CREATE TABLE mutes (
    person_id BIGINT      NOT NULL,
    muted_id  BIGINT      NOT NULL,
    muted_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (person_id, muted_id),
    CONSTRAINT mutes_person_fk FOREIGN KEY (person_id) REFERENCES people (id),
    CONSTRAINT mutes_muted_fk FOREIGN KEY (muted_id) REFERENCES people (id)
);
--rollback DROP TABLE mutes;
