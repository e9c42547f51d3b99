package app.elevenses.polls.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomTool;
import app.elevenses.kit.Messages;
import app.elevenses.polls.Polls;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;

@Component
class PollTool implements RoomTool {

    private final Polls polls;
    private final Messages messages;
    private final Clock clock;

    PollTool(Polls polls, Messages messages, Clock clock) {
        this.polls = polls;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String command() {
        return "poll";
    }

    @Override
    public String name(Locale reader) {
        return messages.getTranslation("polls.ask.open", reader);
    }

    @Override
    public void open(RoomCard room, String words, Runnable done) {
        new PollDialog(room, words, polls, clock, done).open();
    }
}
