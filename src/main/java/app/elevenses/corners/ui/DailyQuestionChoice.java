package app.elevenses.corners.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomChoice;
import app.elevenses.corners.DailyQuestions;
import app.elevenses.kit.Messages;
import app.elevenses.people.Profile;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(30)
class DailyQuestionChoice implements RoomChoice {

    private final DailyQuestions questions;
    private final Profile profile;
    private final Messages messages;

    DailyQuestionChoice(DailyQuestions questions, Profile profile, Messages messages) {
        this.questions = questions;
        this.profile = profile;
        this.messages = messages;
    }

    @Override
    public String name(Locale reader) {
        return messages.getTranslation("corners.daily.menu", reader);
    }

    @Override
    public void open(RoomCard room) {
        new DailyQuestionDialog(questions, room.id(), profile.preferences().zone()).open();
    }
}
