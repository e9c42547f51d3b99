--liquibase formatted sql

--changeset elevenses:breakroom-create-room-involvements
CREATE TABLE room_involvements (
    room_id     BIGINT      NOT NULL,
    person_id   BIGINT      NOT NULL,
    involvement VARCHAR(16) NOT NULL,
    chosen_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (person_id, room_id),
    CONSTRAINT room_involvements_room_fk FOREIGN KEY (room_id) REFERENCES rooms (id) ON DELETE CASCADE,
    CONSTRAINT room_involvements_person_fk FOREIGN KEY (person_id) REFERENCES people (id),
    INDEX room_involvements_by_room (room_id, involvement)
);
--rollback DROP TABLE room_involvements;
