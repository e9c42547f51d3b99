--liquibase formatted sql

--changeset elevenses:breakroom-create-room-archivings
CREATE TABLE room_archivings (
    room_id        BIGINT      NOT NULL PRIMARY KEY,
    archived_by_id BIGINT,
    archived_at    DATETIME(6) NOT NULL,
    CONSTRAINT room_archivings_room_fk FOREIGN KEY (room_id) REFERENCES rooms (id),
    CONSTRAINT room_archivings_person_fk FOREIGN KEY (archived_by_id) REFERENCES people (id)
);
--rollback DROP TABLE room_archivings;
