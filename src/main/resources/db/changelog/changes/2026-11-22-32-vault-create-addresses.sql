--liquibase formatted sql

--changeset elevenses:vault-create-remembered-addresses
CREATE TABLE remembered_addresses (
    owner_id    BIGINT         NOT NULL PRIMARY KEY,
    key_id      VARCHAR(16)    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    country     VARCHAR(2)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name        VARBINARY(440) NOT NULL,
    line_one    VARBINARY(440) NOT NULL,
    line_two    VARBINARY(440) NOT NULL,
    line_three  VARBINARY(440) NOT NULL,
    postal_code VARBINARY(440) NOT NULL,
    city        VARBINARY(440) NOT NULL,
    region      VARBINARY(440) NOT NULL,
    sealed_at   DATETIME(6)    NOT NULL,
    CONSTRAINT remembered_addresses_owner_fk FOREIGN KEY (owner_id) REFERENCES people (id),
    CONSTRAINT remembered_addresses_key_fk FOREIGN KEY (key_id) REFERENCES vault_keys (id)
);
--rollback DROP TABLE remembered_addresses;

--changeset elevenses:vault-create-parcel-addresses
CREATE TABLE parcel_addresses (
    parcel_id   BIGINT         NOT NULL PRIMARY KEY,
    owner_id    BIGINT         NOT NULL,
    key_id      VARCHAR(16)    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    country     VARCHAR(2)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name        VARBINARY(440) NOT NULL,
    line_one    VARBINARY(440) NOT NULL,
    line_two    VARBINARY(440) NOT NULL,
    line_three  VARBINARY(440) NOT NULL,
    postal_code VARBINARY(440) NOT NULL,
    city        VARBINARY(440) NOT NULL,
    region      VARBINARY(440) NOT NULL,
    sealed_at   DATETIME(6)    NOT NULL,
    CONSTRAINT parcel_addresses_owner_fk FOREIGN KEY (owner_id) REFERENCES people (id),
    CONSTRAINT parcel_addresses_key_fk FOREIGN KEY (key_id) REFERENCES vault_keys (id)
);
--rollback DROP TABLE parcel_addresses;
