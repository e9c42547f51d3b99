--liquibase formatted sql

--changeset elevenses:links-create-rooms-with-previews
CREATE TABLE rooms_with_previews (
    room_id       BIGINT      NOT NULL PRIMARY KEY,
    allowed_by_id BIGINT      NOT NULL,
    allowed_at    DATETIME(6) NOT NULL,
    CONSTRAINT rooms_with_previews_room_fk FOREIGN KEY (room_id) REFERENCES rooms (id) ON DELETE CASCADE,
    CONSTRAINT rooms_with_previews_person_fk FOREIGN KEY (allowed_by_id) REFERENCES people (id)
);
--rollback DROP TABLE rooms_with_previews;

--changeset elevenses:links-create-message-links
--comment: What a message links to, in its order; what its writer has taken away stays so when they edit it.
CREATE TABLE message_links (
    message_id    BIGINT      NOT NULL,
    preview_id    BIGINT      NOT NULL,
    room_id       BIGINT      NOT NULL,
    place         INT         NOT NULL,
    taken_away_at DATETIME(6),
    PRIMARY KEY (message_id, preview_id),
    CONSTRAINT message_links_message_fk FOREIGN KEY (message_id) REFERENCES messages (id) ON DELETE CASCADE,
    CONSTRAINT message_links_preview_fk FOREIGN KEY (preview_id) REFERENCES link_previews (id),
    CONSTRAINT message_links_room_fk FOREIGN KEY (room_id) REFERENCES rooms (id),
    INDEX message_links_by_room (room_id, message_id)
);
--rollback DROP TABLE message_links;
