--liquibase formatted sql

--changeset elevenses:vault-create-vault-keys
CREATE TABLE vault_keys (
    id            VARCHAR(16)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    position      INT           NOT NULL,
    check_value   VARBINARY(32) NOT NULL,
    first_used_at DATETIME(6)   NOT NULL,
    CONSTRAINT vault_keys_one_after_the_other UNIQUE (position)
);
--rollback DROP TABLE vault_keys;
