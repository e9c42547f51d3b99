--liquibase formatted sql

--changeset elevenses:notes-create-note-steps
CREATE TABLE note_steps (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    note_id   BIGINT      NOT NULL,
    parcel_id BIGINT,
    deed      VARCHAR(20) NOT NULL,
    by_id     BIGINT,
    words     VARCHAR(500),
    taken_at  DATETIME(6) NOT NULL,
    CONSTRAINT note_steps_note_fk FOREIGN KEY (note_id) REFERENCES notes (id) ON DELETE CASCADE,
    CONSTRAINT note_steps_parcel_fk FOREIGN KEY (parcel_id) REFERENCES parcels (id) ON DELETE CASCADE,
    CONSTRAINT note_steps_person_fk FOREIGN KEY (by_id) REFERENCES people (id),
    INDEX note_steps_by_note (note_id, id)
);
--rollback DROP TABLE note_steps;
