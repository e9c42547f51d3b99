package app.elevenses.care;

import app.elevenses.breakroom.BroughtUp;
import app.elevenses.people.Moderators;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets moderators judge what was reported, in whichever room it was said, and nothing beside it. */
@Component
class ReportedMessages implements BroughtUp {

    private final ReportRepository reports;
    private final Moderators moderators;

    ReportedMessages(ReportRepository reports, Moderators moderators) {
        this.reports = reports;
        this.moderators = moderators;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isBefore(long messageId) {
        return moderators.mightModerate()
                && reports.writersOfJudged(messageId).stream().anyMatch(moderators::mayDecideAbout);
    }
}
