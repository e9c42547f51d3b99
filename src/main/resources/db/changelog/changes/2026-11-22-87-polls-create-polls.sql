--liquibase formatted sql

--changeset elevenses:polls-create-polls
--comment: A message that asks; its words are the question.
CREATE TABLE polls (
    message_id  BIGINT      NOT NULL PRIMARY KEY,
    room_id     BIGINT      NOT NULL,
    asked_by_id BIGINT      NOT NULL,
    several     BOOLEAN     NOT NULL,
    anonymous   BOOLEAN     NOT NULL,
    closes_at   DATETIME(6),
    closed_at   DATETIME(6),
    CONSTRAINT polls_message_fk FOREIGN KEY (message_id) REFERENCES messages (id) ON DELETE CASCADE,
    CONSTRAINT polls_room_fk FOREIGN KEY (room_id) REFERENCES rooms (id),
    CONSTRAINT polls_person_fk FOREIGN KEY (asked_by_id) REFERENCES people (id),
    INDEX polls_due (closed_at, closes_at)
);
--rollback DROP TABLE polls;

--changeset elevenses:polls-create-poll-answers
CREATE TABLE poll_answers (
    message_id BIGINT       NOT NULL,
    number     INT          NOT NULL,
    words      VARCHAR(100) NOT NULL,
    PRIMARY KEY (message_id, number),
    CONSTRAINT poll_answers_poll_fk FOREIGN KEY (message_id) REFERENCES polls (message_id) ON DELETE CASCADE
);
--rollback DROP TABLE poll_answers;

--changeset elevenses:polls-create-poll-votes
--comment: Who chose what, also where nobody is shown it, so that nobody votes twice.
CREATE TABLE poll_votes (
    message_id BIGINT      NOT NULL,
    person_id  BIGINT      NOT NULL,
    number     INT         NOT NULL,
    voted_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (message_id, person_id, number),
    CONSTRAINT poll_votes_answer_fk FOREIGN KEY (message_id, number)
        REFERENCES poll_answers (message_id, number) ON DELETE CASCADE,
    CONSTRAINT poll_votes_person_fk FOREIGN KEY (person_id) REFERENCES people (id)
);
--rollback DROP TABLE poll_votes;
