--liquibase formatted sql

--changeset elevenses:breakroom-create-messages-without-words
CREATE TABLE messages_without_words (
    message_id BIGINT NOT NULL PRIMARY KEY,
    CONSTRAINT messages_without_words_message_fk FOREIGN KEY (message_id) REFERENCES messages (id) ON DELETE CASCADE
);
--rollback DROP TABLE messages_without_words;

--changeset elevenses:breakroom-list-messages-without-words
INSERT INTO messages_without_words (message_id) SELECT id FROM messages;
--rollback DELETE FROM messages_without_words;
