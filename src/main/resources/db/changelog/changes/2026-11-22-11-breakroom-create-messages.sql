--liquibase formatted sql

--changeset elevenses:breakroom-create-messages
CREATE TABLE messages (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version     INT          NOT NULL,
    room_id     BIGINT       NOT NULL,
    author_id   BIGINT       NOT NULL,
    client_key  VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    text        MEDIUMTEXT   NOT NULL,
    picture_id  BIGINT,
    picture_alt VARCHAR(500) NOT NULL,
    said_at     DATETIME(6)  NOT NULL,
    edited_at   DATETIME(6),
    CONSTRAINT messages_said_once UNIQUE (author_id, client_key),
    CONSTRAINT messages_room_fk FOREIGN KEY (room_id) REFERENCES rooms (id),
    CONSTRAINT messages_author_fk FOREIGN KEY (author_id) REFERENCES people (id),
    CONSTRAINT messages_picture_fk FOREIGN KEY (picture_id) REFERENCES pictures (id),
    INDEX messages_by_room (room_id, id)
);
--rollback DROP TABLE messages;

--changeset elevenses:breakroom-create-message-deletions
CREATE TABLE message_deletions (
    message_id    BIGINT      NOT NULL PRIMARY KEY,
    deleted_by_id BIGINT      NOT NULL,
    deleted_at    DATETIME(6) NOT NULL,
    CONSTRAINT message_deletions_message_fk FOREIGN KEY (message_id) REFERENCES messages (id) ON DELETE CASCADE,
    CONSTRAINT message_deletions_person_fk FOREIGN KEY (deleted_by_id) REFERENCES people (id)
);
--rollback DROP TABLE message_deletions;
