--liquibase formatted sql

--changeset elevenses:notices-create-mails
--comment: One mail waits for each person at most; what it says is found out when it leaves.
CREATE TABLE mails (
    person_id     BIGINT      NOT NULL PRIMARY KEY,
    message_key   VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    due_at        DATETIME(6) NOT NULL,
    claim         VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    attempts      INT         NOT NULL DEFAULT 0,
    failing_since DATETIME(6),
    CONSTRAINT mails_person_fk FOREIGN KEY (person_id) REFERENCES people (id),
    INDEX mails_by_due_time (due_at)
);
--rollback DROP TABLE mails;
