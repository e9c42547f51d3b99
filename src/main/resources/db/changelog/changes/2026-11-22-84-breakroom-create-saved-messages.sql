--liquibase formatted sql

--changeset elevenses:breakroom-create-saved-messages
CREATE TABLE saved_messages (
    person_id  BIGINT      NOT NULL,
    message_id BIGINT      NOT NULL,
    saved_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (person_id, message_id),
    CONSTRAINT saved_messages_person_fk FOREIGN KEY (person_id) REFERENCES people (id),
    CONSTRAINT saved_messages_message_fk FOREIGN KEY (message_id) REFERENCES messages (id) ON DELETE CASCADE,
    INDEX saved_messages_by_time (person_id, saved_at)
);
--rollback DROP TABLE saved_messages;
