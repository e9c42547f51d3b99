package app.elevenses.search;

import java.util.List;

/** Some of what was found, newest first, and whether there is more. */
public record FoundPage(List<Finding> findings, boolean more) {

    static FoundPage of(List<Finding> oneMoreThan, int size) {
        return new FoundPage(oneMoreThan.stream().limit(size).toList(), oneMoreThan.size() > size);
    }
}
