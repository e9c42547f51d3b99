package app.elevenses.previews;

import java.io.IOException;

/** What is behind a link is not for us to look at, or not what we look for. */
final class NotFetched extends IOException {

    NotFetched(String why) {
        super(why);
    }
}
