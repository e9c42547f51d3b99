--liquibase formatted sql

--changeset elevenses:shell-create-kept-sign-ins
CREATE TABLE kept_sign_ins (
    series       VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    secret_hash  BINARY(32)   NOT NULL,
    handle       VARCHAR(30)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    kept_at      DATETIME(6)  NOT NULL,
    last_used_at DATETIME(6)  NOT NULL,
    CONSTRAINT kept_sign_ins_person_fk FOREIGN KEY (handle) REFERENCES people (handle) ON DELETE CASCADE ON UPDATE CASCADE,
    INDEX kept_sign_ins_by_last_use (last_used_at)
);
--rollback DROP TABLE kept_sign_ins;
