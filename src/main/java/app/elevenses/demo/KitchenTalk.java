package app.elevenses.demo;

import app.elevenses.breakroom.MessageDraft;
import app.elevenses.breakroom.PictureDraft;
import app.elevenses.breakroom.Reactions;
import app.elevenses.breakroom.Rooms;
import app.elevenses.breakroom.Talking;
import app.elevenses.people.Acting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the cast talk in the kitchen. */
@Component
@Profile("demo")
class KitchenTalk {

    private static final Duration BETWEEN_REACTIONS = Duration.ofSeconds(11);

    private final Rooms rooms;
    private final Talking talking;
    private final Reactions reactions;
    private final Acting acting;

    KitchenTalk(Rooms rooms, Talking talking, Reactions reactions, Acting acting) {
        this.rooms = rooms;
        this.talking = talking;
        this.reactions = reactions;
        this.acting = acting;
    }

    void enter(Chronicle chronicle, Map<Cast, Long> ids, Album album, Instant now) {
        for (Talk talk : Talk.all()) {
            List<AtomicLong> messages =
                    talk.said().stream().map(line -> new AtomicLong()).toList();
            for (int number = 0; number < talk.said().size(); number++) {
                Talk.Line line = talk.said().get(number);
                enter(chronicle, line, order(line, ids, album), messages, number, talk.at(number, now));
            }
        }
    }

    private static @Nullable Future<Long> order(Talk.Line line, Map<Cast, Long> ids, Album album) {
        Talk.Picture picture = line.picture();
        return picture == null
                ? null
                : album.order(line.by(), Objects.requireNonNull(ids.get(line.by())), picture::draw);
    }

    private void enter(
            Chronicle chronicle,
            Talk.Line line,
            @Nullable Future<Long> picture,
            List<AtomicLong> messages,
            int number,
            Instant at) {
        AtomicLong message = messages.get(number);
        chronicle.add(at, () -> message.set(say(line, picture, messages)));
        Instant then = at;
        for (Map.Entry<String, List<Cast>> reaction : line.reacted().entrySet()) {
            for (Cast someone : reaction.getValue()) {
                then = then.plus(BETWEEN_REACTIONS);
                chronicle.add(then, () -> react(someone, message.get(), reaction.getKey()));
            }
        }
    }

    private long say(Talk.Line line, @Nullable Future<Long> ordered, List<AtomicLong> messages) {
        Integer answered = line.answers();
        MessageDraft draft = new MessageDraft(
                Telling.key(line.by() + line.text()),
                line.text(),
                pictures(line, ordered),
                answered == null ? null : messages.get(answered - 1).get(),
                line.isInRoom());
        return acting.as(line.by().handle(), () -> talking.say(rooms.kitchen().id(), draft));
    }

    private static List<PictureDraft> pictures(Talk.Line line, @Nullable Future<Long> ordered) {
        Talk.Picture picture = line.picture();
        return picture == null || ordered == null
                ? List.of()
                : List.of(new PictureDraft(Album.arrived(ordered), picture.alt()));
    }

    private void react(Cast someone, long message, String emoji) {
        acting.as(someone.handle(), () -> reactions.react(message, emoji));
    }
}
