--liquibase formatted sql

--changeset elevenses:breakroom-create-message-pictures
CREATE TABLE message_pictures (
    message_id BIGINT       NOT NULL,
    position   INT          NOT NULL,
    picture_id BIGINT       NOT NULL,
    alt        VARCHAR(500) NOT NULL,
    PRIMARY KEY (message_id, position),
    CONSTRAINT message_pictures_message_fk FOREIGN KEY (message_id) REFERENCES messages (id) ON DELETE CASCADE,
    CONSTRAINT message_pictures_picture_fk FOREIGN KEY (picture_id) REFERENCES pictures (id)
);
--rollback DROP TABLE message_pictures;

--changeset elevenses:breakroom-move-the-pictures-of-messages
INSERT INTO message_pictures (message_id, position, picture_id, alt)
SELECT id, 0, picture_id, picture_alt FROM messages WHERE picture_id IS NOT NULL;
--rollback UPDATE messages JOIN message_pictures ON message_id = id AND position = 0
--rollback SET messages.picture_id = message_pictures.picture_id, picture_alt = alt;

--changeset elevenses:breakroom-drop-the-single-picture-of-messages
ALTER TABLE messages DROP CONSTRAINT messages_picture_fk, DROP COLUMN picture_id, DROP COLUMN picture_alt;
--rollback ALTER TABLE messages
--rollback     ADD COLUMN picture_id BIGINT,
--rollback     ADD COLUMN picture_alt VARCHAR(500) NOT NULL DEFAULT '',
--rollback     ADD CONSTRAINT messages_picture_fk FOREIGN KEY (picture_id) REFERENCES pictures (id);
