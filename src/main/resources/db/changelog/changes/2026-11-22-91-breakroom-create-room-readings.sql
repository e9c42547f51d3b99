--liquibase formatted sql

--changeset elevenses:breakroom-create-room-readings
CREATE TABLE room_readings (
    room_id    BIGINT      NOT NULL,
    person_id  BIGINT      NOT NULL,
    read_up_to BIGINT      NOT NULL,
    read_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (person_id, room_id),
    CONSTRAINT room_readings_room_fk FOREIGN KEY (room_id) REFERENCES rooms (id) ON DELETE CASCADE,
    CONSTRAINT room_readings_person_fk FOREIGN KEY (person_id) REFERENCES people (id)
);
--rollback DROP TABLE room_readings;
