--liquibase formatted sql

--changeset elevenses:corners-create-break-room-visits
--comment: When somebody was last in the break room, and since when they had been away when they came back.
CREATE TABLE break_room_visits (
    person_id  BIGINT      NOT NULL PRIMARY KEY,
    seen_at    DATETIME(6) NOT NULL,
    away_since DATETIME(6),
    back_at    DATETIME(6),
    CONSTRAINT break_room_visits_person_fk FOREIGN KEY (person_id) REFERENCES people (id)
);
--rollback DROP TABLE break_room_visits;

--changeset elevenses:corners-find-messages-by-time
CREATE INDEX messages_by_time ON messages (room_id, said_at);
--rollback DROP INDEX messages_by_time ON messages;
