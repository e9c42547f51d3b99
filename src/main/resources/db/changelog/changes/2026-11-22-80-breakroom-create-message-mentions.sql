--liquibase formatted sql

--changeset elevenses:breakroom-create-message-mentions
CREATE TABLE message_mentions (
    message_id BIGINT NOT NULL,
    person_id  BIGINT NOT NULL,
    PRIMARY KEY (message_id, person_id),
    CONSTRAINT message_mentions_message_fk FOREIGN KEY (message_id) REFERENCES messages (id) ON DELETE CASCADE,
    CONSTRAINT message_mentions_person_fk FOREIGN KEY (person_id) REFERENCES people (id),
    INDEX message_mentions_by_person (person_id, message_id)
);
--rollback DROP TABLE message_mentions;
