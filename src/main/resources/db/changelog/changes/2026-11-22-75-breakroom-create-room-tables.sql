--liquibase formatted sql

--changeset elevenses:breakroom-create-room-tables
CREATE TABLE room_tables (
    room_id   BIGINT      NOT NULL PRIMARY KEY,
    seats     INT         NOT NULL,
    closes_at DATETIME(6) NOT NULL,
    CONSTRAINT room_tables_room_fk FOREIGN KEY (room_id) REFERENCES rooms (id),
    INDEX room_tables_by_closing (closes_at)
);
--rollback DROP TABLE room_tables;
