--liquibase formatted sql

--changeset elevenses:drafts-create-drafts
CREATE TABLE drafts (
    person_id  BIGINT      NOT NULL,
    place      VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    content    MEDIUMTEXT,
    picture_id BIGINT,
    written_at DATETIME(6) NOT NULL,
    PRIMARY KEY (person_id, place),
    CONSTRAINT drafts_person_fk FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE,
    CONSTRAINT drafts_picture_fk FOREIGN KEY (picture_id) REFERENCES pictures (id),
    INDEX drafts_by_age (written_at)
);
--rollback DROP TABLE drafts;
