--liquibase formatted sql

--changeset elevenses:breakroom-create-room-read-onlys
CREATE TABLE room_read_onlys (
    room_id      BIGINT      NOT NULL PRIMARY KEY,
    chosen_by_id BIGINT      NOT NULL,
    chosen_at    DATETIME(6) NOT NULL,
    CONSTRAINT room_read_onlys_room_fk FOREIGN KEY (room_id) REFERENCES rooms (id),
    CONSTRAINT room_read_onlys_person_fk FOREIGN KEY (chosen_by_id) REFERENCES people (id)
);
--rollback DROP TABLE room_read_onlys;

--changeset elevenses:breakroom-create-room-expiries
CREATE TABLE room_expiries (
    room_id      BIGINT      NOT NULL PRIMARY KEY,
    days         INT         NOT NULL,
    chosen_by_id BIGINT      NOT NULL,
    chosen_at    DATETIME(6) NOT NULL,
    CONSTRAINT room_expiries_room_fk FOREIGN KEY (room_id) REFERENCES rooms (id),
    CONSTRAINT room_expiries_person_fk FOREIGN KEY (chosen_by_id) REFERENCES people (id)
);
--rollback DROP TABLE room_expiries;
