--liquibase formatted sql

--changeset elevenses:breakroom-create-message-pins
CREATE TABLE message_pins (
    message_id   BIGINT      NOT NULL PRIMARY KEY,
    room_id      BIGINT      NOT NULL,
    pinned_by_id BIGINT      NOT NULL,
    pinned_at    DATETIME(6) NOT NULL,
    CONSTRAINT message_pins_message_fk FOREIGN KEY (message_id) REFERENCES messages (id) ON DELETE CASCADE,
    CONSTRAINT message_pins_room_fk FOREIGN KEY (room_id) REFERENCES rooms (id),
    CONSTRAINT message_pins_person_fk FOREIGN KEY (pinned_by_id) REFERENCES people (id),
    INDEX message_pins_by_room (room_id, pinned_at)
);
--rollback DROP TABLE message_pins;
