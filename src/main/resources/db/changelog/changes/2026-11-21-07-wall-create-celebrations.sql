--liquibase formatted sql

--changeset elevenses:wall-create-celebrations
CREATE TABLE celebrations (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version      INT          NOT NULL,
    client_key   VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    poster_id    BIGINT       NOT NULL,
    occasion     VARCHAR(30)  NOT NULL,
    text         TEXT         NOT NULL,
    picture_id   BIGINT,
    picture_alt  VARCHAR(500) NOT NULL,
    published_at DATETIME(6)  NOT NULL,
    CONSTRAINT celebrations_posted_once UNIQUE (poster_id, client_key),
    CONSTRAINT celebrations_poster_fk FOREIGN KEY (poster_id) REFERENCES people (id),
    CONSTRAINT celebrations_picture_fk FOREIGN KEY (picture_id) REFERENCES pictures (id),
    INDEX celebrations_by_time (published_at, id)
);
--rollback DROP TABLE celebrations;

--changeset elevenses:wall-create-celebrated-people
CREATE TABLE celebrated_people (
    celebration_id BIGINT NOT NULL,
    position       INT    NOT NULL,
    person_id      BIGINT NOT NULL,
    PRIMARY KEY (celebration_id, position),
    CONSTRAINT celebrated_people_named_once UNIQUE (person_id, celebration_id),
    CONSTRAINT celebrated_people_celebration_fk FOREIGN KEY (celebration_id) REFERENCES celebrations (id) ON DELETE CASCADE,
    CONSTRAINT celebrated_people_person_fk FOREIGN KEY (person_id) REFERENCES people (id)
);
--rollback DROP TABLE celebrated_people;

--changeset elevenses:wall-create-take-downs
CREATE TABLE take_downs (
    celebration_id   BIGINT      NOT NULL PRIMARY KEY,
    taken_down_by_id BIGINT      NOT NULL,
    taken_down_at    DATETIME(6) NOT NULL,
    CONSTRAINT take_downs_celebration_fk FOREIGN KEY (celebration_id) REFERENCES celebrations (id) ON DELETE CASCADE,
    CONSTRAINT take_downs_person_fk FOREIGN KEY (taken_down_by_id) REFERENCES people (id)
);
--rollback DROP TABLE take_downs;
