--liquibase formatted sql

--changeset elevenses:corners-create-daily-questions
CREATE TABLE daily_questions (
    room_id       BIGINT      NOT NULL PRIMARY KEY,
    time_zone     VARCHAR(64) NOT NULL,
    ask_at_minute INT         NOT NULL,
    days          VARCHAR(7)  NOT NULL,
    set_up_by_id  BIGINT      NOT NULL,
    set_up_at     DATETIME(6) NOT NULL,
    CONSTRAINT daily_questions_room_fk FOREIGN KEY (room_id) REFERENCES rooms (id) ON DELETE CASCADE,
    CONSTRAINT daily_questions_person_fk FOREIGN KEY (set_up_by_id) REFERENCES people (id)
);
--rollback DROP TABLE daily_questions;

--changeset elevenses:corners-create-question-ideas
CREATE TABLE question_ideas (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    words       VARCHAR(200) NOT NULL,
    added_by_id BIGINT       NOT NULL,
    added_at    DATETIME(6)  NOT NULL,
    taken_by_id BIGINT,
    taken_at    DATETIME(6),
    CONSTRAINT question_ideas_added_by_fk FOREIGN KEY (added_by_id) REFERENCES people (id),
    CONSTRAINT question_ideas_taken_by_fk FOREIGN KEY (taken_by_id) REFERENCES people (id)
);
--rollback DROP TABLE question_ideas;

--changeset elevenses:corners-create-questions-asked
--comment: A room is asked once a day; which question it was is known once it is said.
CREATE TABLE questions_asked (
    room_id    BIGINT      NOT NULL,
    day        DATE        NOT NULL,
    asked_at   DATETIME(6) NOT NULL,
    idea_id    BIGINT,
    message_id BIGINT,
    PRIMARY KEY (room_id, day),
    CONSTRAINT questions_asked_room_fk FOREIGN KEY (room_id) REFERENCES rooms (id) ON DELETE CASCADE,
    CONSTRAINT questions_asked_idea_fk FOREIGN KEY (idea_id) REFERENCES question_ideas (id),
    CONSTRAINT questions_asked_message_fk FOREIGN KEY (message_id) REFERENCES messages (id) ON DELETE SET NULL
);
--rollback DROP TABLE questions_asked;
