--liquibase formatted sql

--changeset elevenses:notices-create-choices
CREATE TABLE notice_choices (
    person_id BIGINT      NOT NULL,
    topic     VARCHAR(30) NOT NULL,
    bell      BOOLEAN     NOT NULL,
    mail      BOOLEAN     NOT NULL,
    PRIMARY KEY (person_id, topic),
    CONSTRAINT notice_choices_person_fk FOREIGN KEY (person_id) REFERENCES people (id)
);
--rollback DROP TABLE notice_choices;
