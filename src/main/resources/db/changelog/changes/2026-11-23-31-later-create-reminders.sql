--liquibase formatted sql

--changeset elevenses:later-create-reminders
CREATE TABLE reminders (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    person_id  BIGINT       NOT NULL,
    message_id BIGINT,
    words      VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    remind_at  DATETIME(6)  NOT NULL,
    made_at    DATETIME(6)  NOT NULL,
    CONSTRAINT reminders_once UNIQUE (person_id, message_id),
    CONSTRAINT reminders_person_fk FOREIGN KEY (person_id) REFERENCES people (id),
    CONSTRAINT reminders_message_fk FOREIGN KEY (message_id) REFERENCES messages (id) ON DELETE CASCADE,
    INDEX reminders_by_time (person_id, remind_at)
);
--rollback DROP TABLE reminders;
