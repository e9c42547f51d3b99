package app.elevenses.notices;

import app.elevenses.people.SignedIn;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** How each of us wants to be told of what. */
@Service
@Validated
@PreAuthorize("isAuthenticated()")
@Transactional
public class NoticeChoices {

    private final Chosen chosen;
    private final NoticeChoiceRepository choices;
    private final MailServer server;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    NoticeChoices(
            Chosen chosen,
            NoticeChoiceRepository choices,
            MailServer server,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.chosen = chosen;
        this.choices = choices;
        this.server = server;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** One for each topic that whoever is signed in may hear of. */
    @Transactional(readOnly = true)
    public List<NoticeWays> mine() {
        return chosen.by(signedIn.id()).stream()
                .filter(ways -> concerns(ways.topic()))
                .toList();
    }

    private boolean concerns(NoticeTopic topic) {
        return topic.roles().isEmpty() || topic.roles().stream().anyMatch(signedIn::has);
    }

    /** Whether anything is mailed from here at all. */
    public boolean mailIsSent() {
        return server.isThere();
    }

    /** Is told in these ways from now on, also of what waits already. */
    public void choose(@Valid NoticeWays ways) {
        choices.save(new NoticeChoice(signedIn.id(), ways));
        events.publishEvent(new NoticesChanged(signedIn.id()));
    }
}
