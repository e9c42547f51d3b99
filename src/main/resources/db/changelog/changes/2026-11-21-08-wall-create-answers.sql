--liquibase formatted sql

--changeset elevenses:wall-create-cheers
CREATE TABLE cheers (
    celebration_id BIGINT      NOT NULL,
    person_id      BIGINT      NOT NULL,
    cheered_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (celebration_id, person_id),
    CONSTRAINT cheers_celebration_fk FOREIGN KEY (celebration_id) REFERENCES celebrations (id) ON DELETE CASCADE,
    CONSTRAINT cheers_person_fk FOREIGN KEY (person_id) REFERENCES people (id)
);
--rollback DROP TABLE cheers;

--changeset elevenses:wall-create-comments
CREATE TABLE comments (
    id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    celebration_id BIGINT      NOT NULL,
    author_id      BIGINT      NOT NULL,
    client_key     VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    text           TEXT        NOT NULL,
    said_at        DATETIME(6) NOT NULL,
    CONSTRAINT comments_said_once UNIQUE (author_id, client_key),
    CONSTRAINT comments_celebration_fk FOREIGN KEY (celebration_id) REFERENCES celebrations (id) ON DELETE CASCADE,
    CONSTRAINT comments_author_fk FOREIGN KEY (author_id) REFERENCES people (id),
    INDEX comments_by_celebration (celebration_id, id)
);
--rollback DROP TABLE comments;
