--liquibase formatted sql

--changeset elevenses:breakroom-create-message-words
CREATE TABLE message_words (
    word       VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    said_at    DATETIME(6) NOT NULL,
    message_id BIGINT      NOT NULL,
    room_id    BIGINT      NOT NULL,
    PRIMARY KEY (word, said_at, message_id),
    CONSTRAINT message_words_message_fk FOREIGN KEY (message_id) REFERENCES messages (id) ON DELETE CASCADE,
    INDEX message_words_by_message (message_id)
);
--rollback DROP TABLE message_words;
