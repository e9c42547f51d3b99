package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.Pins;
import app.elevenses.breakroom.Saved;
import app.elevenses.breakroom.SavedChanged;
import app.elevenses.kit.Feed;
import app.elevenses.live.LiveUpdates;
import app.elevenses.people.SignedIn;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lets a reader pin for everybody and save for themselves what a feed shows, and tells the feed what they saved. */
@Component
class MessageKeeping {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Pins pins;
    private final Saved saved;
    private final LiveUpdates live;
    private final SignedIn signedIn;

    MessageKeeping(Pins pins, Saved saved, LiveUpdates live, SignedIn signedIn) {
        this.pins = pins;
        this.saved = saved;
        this.live = live;
        this.signedIn = signedIn;
    }

    void allow(Feed feed) {
        allow(feed, "pin", pins::pin);
        allow(feed, "unpin", pins::unpin);
        allow(feed, "save", saved::save);
        allow(feed, "unsave", saved::forget);
        feed.allow("saved", (id, detail) -> saved.ids());
        live.watch(feed, SavedChanged.topicOf(signedIn.id()), any -> tell(feed));
    }

    private static void allow(Feed feed, String name, LongConsumer deed) {
        feed.allow(name, (id, detail) -> {
            deed.accept(id);
            return null;
        });
    }

    private void tell(Feed feed) {
        feed.getElement().executeJs("this.saved = $0", JSON.<JsonNode>valueToTree(saved.ids()));
    }
}
