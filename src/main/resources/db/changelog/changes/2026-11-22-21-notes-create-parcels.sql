--liquibase formatted sql

--changeset elevenses:notes-create-parcels
CREATE TABLE parcels (
    id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version         INT         NOT NULL,
    note_id         BIGINT      NOT NULL,
    recipient_id    BIGINT      NOT NULL,
    code            VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    state           VARCHAR(20) NOT NULL,
    country         VARCHAR(2),
    tracking_number VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    asked_at        DATETIME(6),
    ask_again_at    DATETIME(6),
    CONSTRAINT parcels_code UNIQUE (code),
    CONSTRAINT parcels_one_each UNIQUE (note_id, recipient_id),
    CONSTRAINT parcels_note_fk FOREIGN KEY (note_id) REFERENCES notes (id) ON DELETE CASCADE,
    CONSTRAINT parcels_recipient_fk FOREIGN KEY (recipient_id) REFERENCES people (id),
    INDEX parcels_by_recipient (recipient_id, state),
    INDEX parcels_by_state (state, asked_at)
);
--rollback DROP TABLE parcels;
