package app.elevenses.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;

/** Says what was done and offers, for ten seconds, to take it back. */
public final class Undo {

    /** How long one may change one's mind. */
    public static final Duration OFFERED = Duration.ofSeconds(10);

    private Undo() {}

    /** Shows it on the screen that is being served; both texts are translated already. */
    public static void offer(String done, String undo, Runnable takeBack) {
        Notification notice = new Notification();
        Button button = new Button(undo, pressed -> {
            notice.close();
            takeBack.run();
        });
        button.setDisableOnClick(true);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("aria-keyshortcuts", "Control+Z Meta+Z");
        notice.add(new UndoOffer(notice, new Span(done), button));
        // The offer ends by itself, later where somebody has it in hand.
        notice.setDuration(0);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.open();
    }
}
