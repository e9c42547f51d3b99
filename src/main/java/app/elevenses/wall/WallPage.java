package app.elevenses.wall;

import java.util.List;

/** Some celebrations, newest first, and whether there are older ones. */
public record WallPage(List<CelebrationItem> items, boolean more) {

    static WallPage of(List<CelebrationItem> oneMoreThan, int size) {
        return new WallPage(oneMoreThan.stream().limit(size).toList(), oneMoreThan.size() > size);
    }
}
