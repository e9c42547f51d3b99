package app.elevenses.wall.ui;

import app.elevenses.kit.Destination;
import app.elevenses.kit.Destinations;
import app.elevenses.kit.Typed;
import app.elevenses.wall.CelebrationItem;
import app.elevenses.wall.Wall;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads to the newest celebrations by whom and what they are about. */
@Component
@Order(4)
class CelebrationDestinations implements Destinations {

    private final Wall wall;
    private final CelebrationTitle title;

    CelebrationDestinations(Wall wall, CelebrationTitle title) {
        this.wall = wall;
        this.title = title;
    }

    @Override
    public List<Destination> matching(String words, int most) {
        Typed typed = new Typed(words);
        return wall.recent().stream()
                .map(this::destination)
                .filter(celebration -> typed.fits(celebration.name()))
                .limit(most)
                .toList();
    }

    private Destination destination(CelebrationItem item) {
        return new Destination("wall.feed.label", title.of(item), "/wall/" + item.id());
    }
}
