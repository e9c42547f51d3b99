package app.elevenses.polls.ui;

import app.elevenses.breakroom.MessageExtra;
import app.elevenses.kit.Feed;
import app.elevenses.kit.Messages;
import app.elevenses.polls.PollShown;
import app.elevenses.polls.Polls;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

@Component
@Order(10)
class PollsUnderMessages implements MessageExtra {

    private final Polls polls;
    private final Messages messages;

    PollsUnderMessages(Polls polls, Messages messages) {
        this.polls = polls;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "poll";
    }

    @Override
    public Map<Long, PollShown> under(Collection<Long> messageIds) {
        return polls.under(messageIds);
    }

    @Override
    public void requireFit(long messageId, String words) {
        polls.requireFit(messageId, words);
    }

    @Override
    public Map<String, Feed.Action> deeds() {
        return Map.of(
                "vote",
                (id, detail) -> {
                    polls.vote(id, numbers(detail.path("answers")));
                    return null;
                },
                "closePoll",
                (id, detail) -> {
                    polls.close(id);
                    return null;
                });
    }

    /** What is no number is no answer either. */
    private static Set<Integer> numbers(JsonNode answers) {
        return answers.valueStream().map(number -> number.asInt(-1)).collect(Collectors.toSet());
    }

    @Override
    public Map<String, String> words(Locale reader) {
        return messages.words("polls.card.", reader);
    }
}
