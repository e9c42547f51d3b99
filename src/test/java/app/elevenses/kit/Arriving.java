package app.elevenses.kit;

import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;

/** What reaches the open screen of a test by itself. */
public final class Arriving {

    private Arriving() {}

    /** Until something has been read for this screen. */
    public static void pass() {
        UI ui = UI.getCurrent();
        await().until(() -> !ui.getSession().getPendingAccessQueue().isEmpty());
        MockVaadin.runUIQueue();
    }

    /** The rows that come next. */
    public static String rows() {
        pass();
        return String.join("\n", Sent.to(UI.getCurrent(), "update"));
    }

    /** All rows that come, until these words are among them. */
    public static String rowsWith(String words) {
        StringBuilder arrived = new StringBuilder();
        while (arrived.indexOf(words) < 0) {
            arrived.append(rows());
        }
        return arrived.toString();
    }
}
