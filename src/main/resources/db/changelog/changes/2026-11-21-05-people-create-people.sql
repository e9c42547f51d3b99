--liquibase formatted sql

--changeset elevenses:people-create-people
CREATE TABLE people (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version      INT          NOT NULL,
    handle       VARCHAR(30)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name         VARCHAR(120) NOT NULL,
    picture_id   BIGINT,
    time_zone    VARCHAR(64)  NOT NULL,
    language     VARCHAR(8)   NOT NULL,
    color_scheme VARCHAR(10)  NOT NULL,
    team_id      BIGINT,
    office_id    BIGINT,
    joined_at    DATETIME(6)  NOT NULL,
    left_at      DATETIME(6),
    CONSTRAINT people_handle_unique UNIQUE (handle),
    CONSTRAINT people_picture_fk FOREIGN KEY (picture_id) REFERENCES pictures (id),
    CONSTRAINT people_team_fk FOREIGN KEY (team_id) REFERENCES teams (id),
    CONSTRAINT people_office_fk FOREIGN KEY (office_id) REFERENCES offices (id),
    INDEX people_by_name (name, id)
);
--rollback DROP TABLE people;

--changeset elevenses:people-create-person-roles
CREATE TABLE person_roles (
    person_id BIGINT      NOT NULL,
    role      VARCHAR(20) NOT NULL,
    PRIMARY KEY (person_id, role),
    CONSTRAINT person_roles_person_fk FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE
);
--rollback DROP TABLE person_roles;
