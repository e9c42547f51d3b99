--liquibase formatted sql

--changeset elevenses:breakroom-let-rooms-be-made
ALTER TABLE rooms
    ADD COLUMN version    INT          NOT NULL DEFAULT 0 AFTER id,
    ADD COLUMN kind       VARCHAR(10)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT 'KITCHEN' AFTER version,
    ADD COLUMN name       VARCHAR(60)  NOT NULL DEFAULT '' AFTER slug,
    ADD COLUMN topic      VARCHAR(200) NOT NULL DEFAULT '' AFTER name,
    ADD COLUMN picture_id BIGINT       AFTER topic,
    ADD COLUMN people     VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin AFTER picture_id,
    ADD COLUMN made_by_id BIGINT       AFTER people,
    ADD CONSTRAINT rooms_once_for_the_same_people UNIQUE (people),
    ADD CONSTRAINT rooms_picture_fk FOREIGN KEY (picture_id) REFERENCES pictures (id),
    ADD CONSTRAINT rooms_maker_fk FOREIGN KEY (made_by_id) REFERENCES people (id);
--rollback ALTER TABLE rooms DROP FOREIGN KEY rooms_maker_fk, DROP FOREIGN KEY rooms_picture_fk, DROP INDEX rooms_once_for_the_same_people, DROP COLUMN made_by_id, DROP COLUMN people, DROP COLUMN picture_id, DROP COLUMN topic, DROP COLUMN name, DROP COLUMN kind, DROP COLUMN version;
