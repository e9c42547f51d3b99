--liquibase formatted sql

--changeset elevenses:notes-create-notes
CREATE TABLE notes (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version      INT          NOT NULL,
    client_key   VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    sender_id    BIGINT       NOT NULL,
    occasion     VARCHAR(30)  NOT NULL,
    gift         VARCHAR(30)  NOT NULL,
    words        VARCHAR(600) NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    arrive_on    DATE         NOT NULL,
    decide_by    DATE         NOT NULL,
    state        VARCHAR(20)  NOT NULL,
    requested_at DATETIME(6)  NOT NULL,
    CONSTRAINT notes_asked_once UNIQUE (sender_id, client_key),
    CONSTRAINT notes_sender_fk FOREIGN KEY (sender_id) REFERENCES people (id),
    INDEX notes_by_sender (sender_id, id),
    INDEX notes_by_day_to_decide (state, decide_by, id)
);
--rollback DROP TABLE notes;
