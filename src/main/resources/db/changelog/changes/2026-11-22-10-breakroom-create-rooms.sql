--liquibase formatted sql

--changeset elevenses:breakroom-create-rooms
CREATE TABLE rooms (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    slug      VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    CONSTRAINT rooms_found_by_slug UNIQUE (slug)
);
--rollback DROP TABLE rooms;
