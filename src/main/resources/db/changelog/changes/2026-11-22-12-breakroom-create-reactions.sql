--liquibase formatted sql

--changeset elevenses:breakroom-create-reactions
CREATE TABLE reactions (
    message_id BIGINT      NOT NULL,
    person_id  BIGINT      NOT NULL,
    emoji      VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    reacted_at DATETIME(6) NOT NULL,
    PRIMARY KEY (message_id, person_id, emoji),
    CONSTRAINT reactions_message_fk FOREIGN KEY (message_id) REFERENCES messages (id) ON DELETE CASCADE,
    CONSTRAINT reactions_person_fk FOREIGN KEY (person_id) REFERENCES people (id)
);
--rollback DROP TABLE reactions;
