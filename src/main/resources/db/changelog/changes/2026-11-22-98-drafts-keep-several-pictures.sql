--liquibase formatted sql

--changeset elevenses:drafts-create-draft-pictures
CREATE TABLE draft_pictures (
    person_id  BIGINT      NOT NULL,
    place      VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    picture_id BIGINT      NOT NULL,
    PRIMARY KEY (person_id, place, picture_id),
    CONSTRAINT draft_pictures_draft_fk FOREIGN KEY (person_id, place) REFERENCES drafts (person_id, place) ON DELETE CASCADE,
    CONSTRAINT draft_pictures_picture_fk FOREIGN KEY (picture_id) REFERENCES pictures (id)
);
--rollback DROP TABLE draft_pictures;

--changeset elevenses:drafts-move-pictures
INSERT INTO draft_pictures (person_id, place, picture_id)
SELECT person_id, place, picture_id FROM drafts WHERE picture_id IS NOT NULL;
--rollback UPDATE drafts JOIN draft_pictures USING (person_id, place) SET drafts.picture_id = draft_pictures.picture_id;

--changeset elevenses:drafts-drop-picture
ALTER TABLE drafts DROP FOREIGN KEY drafts_picture_fk, DROP COLUMN picture_id;
--rollback ALTER TABLE drafts
--rollback     ADD COLUMN picture_id BIGINT AFTER content,
--rollback     ADD CONSTRAINT drafts_picture_fk FOREIGN KEY (picture_id) REFERENCES pictures (id);
