--liquibase formatted sql

--changeset elevenses:jobs-create-scheduled-tasks
--comment: The table of db-scheduler; DATETIME and not TIMESTAMP, which MariaDB updates and converts by itself.
CREATE TABLE scheduled_tasks (
    task_name            VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    task_instance        VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    task_data            BLOB,
    execution_time       DATETIME(6) NOT NULL,
    picked               BOOLEAN     NOT NULL,
    picked_by            VARCHAR(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    last_success         DATETIME(6),
    last_failure         DATETIME(6),
    consecutive_failures INT,
    last_heartbeat       DATETIME(6),
    version              BIGINT      NOT NULL,
    priority             SMALLINT,
    PRIMARY KEY (task_name, task_instance),
    INDEX scheduled_tasks_by_time (execution_time),
    INDEX scheduled_tasks_by_heartbeat (last_heartbeat)
);
--rollback DROP TABLE scheduled_tasks;
