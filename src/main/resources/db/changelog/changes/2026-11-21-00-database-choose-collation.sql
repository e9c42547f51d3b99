--liquibase formatted sql

--changeset elevenses:database-collation-uca1400 runOnChange:false
--comment: Names sort as people expect where the server knows UCA 14 (MariaDB 10.10 and newer).
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
--rollback ALTER DATABASE CHARACTER SET utf8mb4;
