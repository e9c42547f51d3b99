--liquibase formatted sql

--changeset elevenses:people-create-join-links
CREATE TABLE join_links (
    person_id  BIGINT      NOT NULL PRIMARY KEY,
    token_hash VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    CONSTRAINT join_links_token_unique UNIQUE (token_hash),
    CONSTRAINT join_links_person_fk FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE
);
--rollback DROP TABLE join_links;
