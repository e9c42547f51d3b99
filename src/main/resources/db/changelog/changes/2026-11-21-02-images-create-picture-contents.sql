--liquibase formatted sql

--changeset elevenses:images-create-picture-contents
--comment: What is seen, once for equal uploads; media_type and the largest width and height hold for every size.
CREATE TABLE picture_contents (
    id bigint NOT NULL AUTO_INCREMENT,
    digest binary(32) NOT NULL,
    width int NOT NULL,
    height int NOT NULL,
    media_type varchar(20) NOT NULL,
    CONSTRAINT pk_picture_contents PRIMARY KEY (id),
    CONSTRAINT uq_picture_contents_digest UNIQUE (digest)
);
--rollback DROP TABLE picture_contents;

--changeset elevenses:images-create-picture-renditions
--comment: The bytes in each size; a size that would equal the one below has no row, and the one below is served.
CREATE TABLE picture_renditions (
    content_id bigint NOT NULL,
    size int NOT NULL,
    bytes mediumblob NOT NULL,
    CONSTRAINT pk_picture_renditions PRIMARY KEY (content_id, size),
    CONSTRAINT fk_picture_renditions_content FOREIGN KEY (content_id) REFERENCES picture_contents (id) ON DELETE CASCADE
);
--rollback DROP TABLE picture_renditions;
