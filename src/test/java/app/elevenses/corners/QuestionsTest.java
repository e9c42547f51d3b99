package app.elevenses.corners;

import app.elevenses.Wristwatch;
import app.elevenses.breakroom.KitchenTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A Monday morning on which the house has nothing to ask yet. */
@Import(Wristwatch.Worn.class)
abstract class QuestionsTest extends KitchenTest {

    @Autowired
    QuestionIdeas ideas;

    @Autowired
    DailyQuestions questions;

    @Autowired
    Asking asking;

    @Autowired
    JdbcClient database;

    @Autowired
    Wristwatch watch;

    @BeforeEach
    void begin() {
        forget();
        watch.set("2026-11-23T08:00:00Z");
    }

    @AfterEach
    void forget() {
        for (String table : List.of("questions_asked", "daily_questions", "question_ideas")) {
            database.sql("delete from " + table).update();
        }
    }
}
