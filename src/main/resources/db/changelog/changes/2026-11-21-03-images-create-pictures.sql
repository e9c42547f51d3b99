--liquibase formatted sql

--changeset elevenses:images-create-pictures
--comment: One upload by one person (owner_id, a person whose table comes later), used once kept_at is set.
CREATE TABLE pictures (
    id bigint NOT NULL AUTO_INCREMENT,
    content_id bigint NOT NULL,
    owner_id bigint NOT NULL,
    taken_in_at datetime(6) NOT NULL,
    kept_at datetime(6) NULL,
    CONSTRAINT pk_pictures PRIMARY KEY (id),
    CONSTRAINT fk_pictures_content FOREIGN KEY (content_id) REFERENCES picture_contents (id),
    INDEX ix_pictures_owner (owner_id, id),
    INDEX ix_pictures_unkept (kept_at, taken_in_at)
);
--rollback DROP TABLE pictures;
