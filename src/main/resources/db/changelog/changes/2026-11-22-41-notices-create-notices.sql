--liquibase formatted sql

--changeset elevenses:notices-create-notices
CREATE TABLE notices (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    person_id   BIGINT      NOT NULL,
    kind        VARCHAR(30) NOT NULL,
    about_id    BIGINT      NOT NULL,
    subject_id  BIGINT      NOT NULL,
    group_id    BIGINT      NOT NULL,
    actor_id    BIGINT,
    happened_at DATETIME(6) NOT NULL,
    leaves_at   DATETIME(6) NOT NULL,
    seen_at     DATETIME(6),
    done_at     DATETIME(6),
    mailed_at   DATETIME(6),
    CONSTRAINT notices_told_once UNIQUE (person_id, kind, about_id, subject_id),
    CONSTRAINT notices_person_fk FOREIGN KEY (person_id) REFERENCES people (id),
    CONSTRAINT notices_actor_fk FOREIGN KEY (actor_id) REFERENCES people (id),
    INDEX notices_by_thing (about_id, kind, subject_id),
    INDEX notices_by_leaving (leaves_at, person_id)
);
--rollback DROP TABLE notices;
