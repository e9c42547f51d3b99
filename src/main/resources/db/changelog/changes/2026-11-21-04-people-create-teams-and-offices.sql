--liquibase formatted sql

--changeset elevenses:people-create-teams
CREATE TABLE teams (
    id   BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name VARCHAR(80) NOT NULL,
    CONSTRAINT teams_name_unique UNIQUE (name)
);
--rollback DROP TABLE teams;

--changeset elevenses:people-create-offices
CREATE TABLE offices (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name      VARCHAR(80) NOT NULL,
    country   VARCHAR(2)  NOT NULL,
    time_zone VARCHAR(64) NOT NULL,
    CONSTRAINT offices_name_unique UNIQUE (name)
);
--rollback DROP TABLE offices;
