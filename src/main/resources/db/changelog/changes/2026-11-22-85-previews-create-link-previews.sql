--liquibase formatted sql

--changeset elevenses:previews-create-link-previews
--comment: A page and what it says of itself, asked for once; fetched without a title there was nothing to see.
CREATE TABLE link_previews (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    url_hash    VARCHAR(64)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    url         VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    asked_at    DATETIME(6)   NOT NULL,
    fetched_at  DATETIME(6),
    site        VARCHAR(80),
    title       VARCHAR(150),
    description VARCHAR(300),
    picture_id  BIGINT,
    picture_alt VARCHAR(300),
    CONSTRAINT link_previews_found_by_hash UNIQUE (url_hash),
    CONSTRAINT link_previews_picture_fk FOREIGN KEY (picture_id) REFERENCES pictures (id),
    INDEX link_previews_by_age (asked_at)
);
--rollback DROP TABLE link_previews;
