--liquibase formatted sql

--changeset elevenses:care-create-report-decisions
CREATE TABLE report_decisions (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    message_id    BIGINT       NOT NULL,
    verdict       VARCHAR(20)  NOT NULL,
    reason        VARCHAR(300) NOT NULL,
    decided_by_id BIGINT       NOT NULL,
    decided_at    DATETIME(6)  NOT NULL,
    CONSTRAINT report_decisions_message_fk FOREIGN KEY (message_id) REFERENCES messages (id) ON DELETE CASCADE,
    CONSTRAINT report_decisions_person_fk FOREIGN KEY (decided_by_id) REFERENCES people (id),
    INDEX report_decisions_by_time (decided_at)
);
--rollback DROP TABLE report_decisions;

--changeset elevenses:care-create-message-reports
CREATE TABLE message_reports (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    message_id  BIGINT       NOT NULL,
    writer_id   BIGINT       NOT NULL,
    reporter_id BIGINT       NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    words       VARCHAR(500) NOT NULL,
    reported_at DATETIME(6)  NOT NULL,
    decision_id BIGINT,
    CONSTRAINT message_reports_message_fk FOREIGN KEY (message_id) REFERENCES messages (id) ON DELETE CASCADE,
    CONSTRAINT message_reports_writer_fk FOREIGN KEY (writer_id) REFERENCES people (id),
    CONSTRAINT message_reports_reporter_fk FOREIGN KEY (reporter_id) REFERENCES people (id),
    CONSTRAINT message_reports_decision_fk FOREIGN KEY (decision_id) REFERENCES report_decisions (id) ON DELETE CASCADE,
    CONSTRAINT message_reports_once UNIQUE (message_id, reporter_id),
    INDEX message_reports_waiting (decision_id, reported_at)
);
--rollback DROP TABLE message_reports;
