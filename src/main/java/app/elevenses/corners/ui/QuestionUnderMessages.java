package app.elevenses.corners.ui;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import app.elevenses.breakroom.MessageExtra;
import app.elevenses.corners.DailyQuestions;
import app.elevenses.kit.Feed;
import app.elevenses.kit.Messages;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Under the question of the day, the way to where the next ones come from. */
@Component
@Order(30)
class QuestionUnderMessages implements MessageExtra {

    private final DailyQuestions questions;
    private final Messages messages;

    QuestionUnderMessages(DailyQuestions questions, Messages messages) {
        this.questions = questions;
        this.messages = messages;
    }

    /** Nothing more is to be known of it. */
    private record Question(long messageId) implements Shown {

        @Override
        public Object to(long readerId) {
            return Map.of();
        }
    }

    @Override
    public String name() {
        return "question";
    }

    @Override
    public Map<Long, Question> under(Collection<Long> messageIds) {
        return questions.among(messageIds).stream().collect(toMap(identity(), Question::new));
    }

    @Override
    public Map<String, Feed.Action> deeds() {
        return Map.of();
    }

    @Override
    public Map<String, String> words(Locale reader) {
        return messages.words("corners.question.", reader);
    }
}
