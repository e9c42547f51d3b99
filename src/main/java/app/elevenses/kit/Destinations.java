package app.elevenses.kit;

import java.util.List;

/** How a feature says which of its places one can jump to. */
@FunctionalInterface
public interface Destinations {

    /** Those whose names fit these words and that the reader may see, best first; at most {@code most}. */
    List<Destination> matching(String words, int most);
}
