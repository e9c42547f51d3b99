--liquibase formatted sql

--changeset elevenses:breakroom-create-message-hidings
CREATE TABLE message_hidings (
    message_id   BIGINT       NOT NULL PRIMARY KEY,
    hidden_by_id BIGINT       NOT NULL,
    reason       VARCHAR(300) NOT NULL,
    hidden_at    DATETIME(6)  NOT NULL,
    CONSTRAINT message_hidings_message_fk FOREIGN KEY (message_id) REFERENCES messages (id) ON DELETE CASCADE,
    CONSTRAINT message_hidings_person_fk FOREIGN KEY (hidden_by_id) REFERENCES people (id)
);
--rollback DROP TABLE message_hidings;
