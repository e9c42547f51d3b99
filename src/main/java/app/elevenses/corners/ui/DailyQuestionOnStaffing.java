package app.elevenses.corners.ui;

import app.elevenses.breakroom.Rooms;
import app.elevenses.corners.DailyQuestions;
import app.elevenses.people.Profile;
import app.elevenses.people.StaffingSection;
import com.vaadin.flow.component.html.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(50)
class DailyQuestionOnStaffing implements StaffingSection {

    private final DailyQuestions questions;
    private final Rooms rooms;
    private final Profile profile;

    DailyQuestionOnStaffing(DailyQuestions questions, Rooms rooms, Profile profile) {
        this.questions = questions;
        this.rooms = rooms;
        this.profile = profile;
    }

    @Override
    public Section section() {
        return new DailyQuestionSection(questions, rooms, profile.preferences().zone());
    }
}
