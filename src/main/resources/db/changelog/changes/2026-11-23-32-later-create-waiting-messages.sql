--liquibase formatted sql

--changeset elevenses:later-create-waiting-messages
CREATE TABLE waiting_messages (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version       INT         NOT NULL,
    room_id       BIGINT      NOT NULL,
    author_id     BIGINT      NOT NULL,
    client_key    VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    text          MEDIUMTEXT  NOT NULL,
    reply_to_id   BIGINT,
    send_at       DATETIME(6) NOT NULL,
    left_at       DATETIME(6) NOT NULL,
    stopped_at    DATETIME(6),
    taken_back_at DATETIME(6),
    CONSTRAINT waiting_messages_once UNIQUE (author_id, client_key),
    CONSTRAINT waiting_messages_room_fk FOREIGN KEY (room_id) REFERENCES rooms (id),
    CONSTRAINT waiting_messages_author_fk FOREIGN KEY (author_id) REFERENCES people (id),
    CONSTRAINT waiting_messages_reply_fk FOREIGN KEY (reply_to_id) REFERENCES messages (id) ON DELETE SET NULL,
    INDEX waiting_messages_by_time (send_at),
    INDEX waiting_messages_taken_back (taken_back_at)
);
--rollback DROP TABLE waiting_messages;

--changeset elevenses:later-create-waiting-pictures
CREATE TABLE waiting_pictures (
    waiting_id BIGINT       NOT NULL,
    position   INT          NOT NULL,
    picture_id BIGINT       NOT NULL,
    alt        VARCHAR(500) NOT NULL,
    PRIMARY KEY (waiting_id, position),
    CONSTRAINT waiting_pictures_waiting_fk FOREIGN KEY (waiting_id) REFERENCES waiting_messages (id) ON DELETE CASCADE,
    CONSTRAINT waiting_pictures_picture_fk FOREIGN KEY (picture_id) REFERENCES pictures (id)
);
--rollback DROP TABLE waiting_pictures;
