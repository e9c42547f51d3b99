--liquibase formatted sql

--changeset elevenses:audit-create-audit-entries
CREATE TABLE audit_entries (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    actor_id   BIGINT      NOT NULL,
    action     VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject    VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject_id BIGINT      NOT NULL,
    owner_id   BIGINT      NOT NULL,
    done_at    DATETIME(6) NOT NULL,
    CONSTRAINT audit_entries_actor_fk FOREIGN KEY (actor_id) REFERENCES people (id),
    CONSTRAINT audit_entries_owner_fk FOREIGN KEY (owner_id) REFERENCES people (id),
    INDEX audit_entries_by_owner (owner_id, action, done_at, id)
);
--rollback DROP TABLE audit_entries;
