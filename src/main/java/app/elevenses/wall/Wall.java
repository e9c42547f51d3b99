package app.elevenses.wall;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What hangs on everybody's wall. */
@Service
@PreAuthorize("isAuthenticated()")
public class Wall {

    private static final int PAGE = 10;

    private final CelebrationReader reader;
    private final WallWindow window;

    Wall(CelebrationReader reader, WallWindow window) {
        this.reader = reader;
        this.window = window;
    }

    public WallPage newest() {
        return WallPage.of(window.items(), PAGE);
    }

    /** The newest of all, which every screen shares. */
    public List<CelebrationItem> recent() {
        return window.items();
    }

    public WallPage before(WallKey key) {
        List<CelebrationItem> near = window.items().stream()
                .filter(item -> item.key().compareTo(key) < 0)
                .toList();
        return near.size() > PAGE ? WallPage.of(near, PAGE) : WallPage.of(reader.before(key, PAGE + 1), PAGE);
    }

    public Optional<CelebrationItem> find(long id) {
        return these(Set.of(id)).stream().findFirst();
    }

    /** Those of them that hang there, newest first. */
    public List<CelebrationItem> these(Collection<Long> ids) {
        List<CelebrationItem> near =
                window.items().stream().filter(item -> ids.contains(item.id())).toList();
        Set<Long> far = new HashSet<>(ids);
        near.forEach(item -> far.remove(item.id()));
        return Stream.concat(near.stream(), far.stream().map(window::older).flatMap(Optional::stream))
                .sorted(Comparator.comparing(CelebrationItem::key).reversed())
                .toList();
    }
}
