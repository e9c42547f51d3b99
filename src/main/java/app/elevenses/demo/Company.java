package app.elevenses.demo;

import app.elevenses.demo.drawing.Portraits;
import app.elevenses.images.Pictures;
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

/** Makes the whole company: its people, their faces, five months of celebrations, a week in the break room, and its mail. */
@Component
@Profile("demo")
class Company {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Recruiting recruiting;
    private final Telling telling;
    private final KitchenTalk kitchen;
    private final SideRooms sideRooms;
    private final SmallTalk smallTalk;
    private final AddressBook addresses;
    private final Errands errands;
    private final Pictures pictures;
    private final Acting acting;
    private final StoryClock clock;

    Company(
            Recruiting recruiting,
            Telling telling,
            KitchenTalk kitchen,
            SideRooms sideRooms,
            SmallTalk smallTalk,
            AddressBook addresses,
            Errands errands,
            Pictures pictures,
            Acting acting,
            StoryClock clock) {
        this.recruiting = recruiting;
        this.telling = telling;
        this.kitchen = kitchen;
        this.sideRooms = sideRooms;
        this.smallTalk = smallTalk;
        this.addresses = addresses;
        this.errands = errands;
        this.pictures = pictures;
        this.acting = acting;
        this.clock = clock;
    }

    void make(Instant now) {
        Stories stories = Stories.asOf(now);
        try (Album album = new Album(pictures, acting)) {
            Map<Cast, Long> ids = recruiting.join(now);
            Chronicle chronicle = new Chronicle();
            ids.forEach((someone, id) -> portray(someone, id, album, chronicle, now));
            for (Story story : stories.all()) {
                Future<Long> picture = order(story, ids, album);
                AtomicLong celebration = new AtomicLong();
                chronicle.add(story.at(now), () -> celebration.set(telling.celebrate(story, ids, picture)));
                answer(story, stories.cheerers(story), celebration, chronicle, now);
            }
            kitchen.enter(chronicle, ids, album, now);
            sideRooms.enter(chronicle, ids, now);
            smallTalk.enter(chronicle, now);
            addresses.enter(chronicle, now);
            errands.add(chronicle, ids, now);
            ids.keySet().stream()
                    .filter(someone -> !someone.hasLeft())
                    .forEach(someone -> chronicle.add(now.minus(A_DAY), () -> telling.catchUp(someone)));
            chronicle.add(Cast.HENRIK.leftAt(now), () -> recruiting.leave(Cast.HENRIK));
            chronicle.tell(clock);
        } finally {
            clock.letGo();
        }
    }

    private void portray(Cast someone, long id, Album album, Chronicle chronicle, Instant now) {
        someone.face().ifPresent(face -> {
            Future<Long> picture = album.order(someone, id, () -> Portraits.draw(face));
            chronicle.add(someone.joinedAt(now), () -> telling.wear(someone, picture));
        });
    }

    private static @Nullable Future<Long> order(Story story, Map<Cast, Long> ids, Album album) {
        Story.Picture picture = story.picture();
        if (picture == null) {
            return null;
        }
        return album.order(
                story.by(), Objects.requireNonNull(ids.get(story.by())), () -> picture.draw(story.occasion()));
    }

    private void answer(Story story, List<Cast> cheerers, AtomicLong celebration, Chronicle chronicle, Instant now) {
        for (int number = 0; number < cheerers.size(); number++) {
            Cast cheerer = cheerers.get(number);
            chronicle.add(
                    story.answered(number, cheerers.size(), now), () -> telling.cheer(cheerer, celebration.get()));
        }
        for (int number = 0; number < story.comments().size(); number++) {
            Story.Comment comment = story.comments().get(number);
            chronicle.add(
                    story.answered(number, story.comments().size(), now),
                    () -> telling.comment(comment, celebration.get()));
        }
    }
}
