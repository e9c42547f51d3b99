--liquibase formatted sql

--changeset elevenses:breakroom-create-room-members
CREATE TABLE room_members (
    room_id     BIGINT      NOT NULL,
    person_id   BIGINT      NOT NULL,
    since       DATETIME(6) NOT NULL,
    added_by_id BIGINT      NOT NULL,
    PRIMARY KEY (room_id, person_id),
    CONSTRAINT room_members_room_fk FOREIGN KEY (room_id) REFERENCES rooms (id),
    CONSTRAINT room_members_person_fk FOREIGN KEY (person_id) REFERENCES people (id),
    CONSTRAINT room_members_added_by_fk FOREIGN KEY (added_by_id) REFERENCES people (id)
);
--rollback DROP TABLE room_members;

--changeset elevenses:breakroom-create-room-leavings
CREATE TABLE room_leavings (
    room_id     BIGINT      NOT NULL,
    person_id   BIGINT      NOT NULL,
    ended_by_id BIGINT      NOT NULL,
    left_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (room_id, person_id),
    CONSTRAINT room_leavings_room_fk FOREIGN KEY (room_id) REFERENCES rooms (id),
    CONSTRAINT room_leavings_person_fk FOREIGN KEY (person_id) REFERENCES people (id),
    CONSTRAINT room_leavings_ended_by_fk FOREIGN KEY (ended_by_id) REFERENCES people (id)
);
--rollback DROP TABLE room_leavings;
