package app.elevenses.demo;

import app.elevenses.notes.ApprovalQueue;
import app.elevenses.notes.Doorstep;
import app.elevenses.notes.NoteDesk;
import app.elevenses.notes.NoteDraft;
import app.elevenses.people.Acting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lets the cast mail each other something, each step by whoever takes it. */
@Component
@Profile("demo")
class Errands {

    private static final String FILE = "/demo/notes.json";

    private final NoteDesk desk;
    private final ApprovalQueue queue;
    private final Doorstep doorstep;
    private final Postbag postbag;
    private final Acting acting;

    Errands(NoteDesk desk, ApprovalQueue queue, Doorstep doorstep, Postbag postbag, Acting acting) {
        this.desk = desk;
        this.queue = queue;
        this.doorstep = doorstep;
        this.postbag = postbag;
        this.acting = acting;
    }

    void add(Chronicle chronicle, Map<Cast, Long> ids, Instant now) {
        read().forEach(errand -> add(errand, chronicle, ids, now));
    }

    private void add(Errand errand, Chronicle chronicle, Map<Cast, Long> ids, Instant now) {
        AtomicLong note = new AtomicLong();
        chronicle.add(
                errand.at(now),
                () -> note.set(acting.as(errand.by().handle(), () -> desk.ask(draft(errand, ids, now)))));
        errand.then()
                .forEach(step -> chronicle.add(
                        step.at(errand.at(now)), () -> acting.as(step.by().handle(), () -> take(step, note.get()))));
    }

    private static NoteDraft draft(Errand errand, Map<Cast, Long> ids, Instant now) {
        return new NoteDraft(
                Telling.key(errand.toString()),
                errand.to().stream().map(ids::get).toList(),
                errand.occasion(),
                errand.gift(),
                errand.words(),
                errand.why(),
                errand.arriveOn(now));
    }

    private void take(Errand.Step step, long note) {
        switch (step.does()) {
            case APPROVES -> queue.approve(note);
            case DECLINES -> queue.decline(note, step.said());
            case ASKS_BACK -> queue.askBack(note, step.said());
            case ANSWERS -> desk.answer(note, step.said());
            case CALLS_OFF -> desk.cancel(note);
            case WOULD_RATHER_NOT -> doorstep.noThanks(asked());
            case GIVES_ADDRESS -> postbag.giveAddress(note);
            case PRINTS -> postbag.print(note);
            case POSTS -> postbag.post(note, step.said());
            case RECEIVES -> postbag.receive(note);
            case THANKS -> postbag.thank(note, step.said());
        }
    }

    private long asked() {
        return doorstep.asked().getLast().parcelId();
    }

    private static List<Errand> read() {
        try (InputStream file = Objects.requireNonNull(Errands.class.getResourceAsStream(FILE), FILE)) {
            return List.of(JsonMapper.shared().readValue(file, Errand[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
