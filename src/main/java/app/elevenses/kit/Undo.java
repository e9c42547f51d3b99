package app.elevenses.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
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
        HorizontalLayout line = new HorizontalLayout(new Span(done), button);
        line.setAlignItems(HorizontalLayout.Alignment.CENTER);
        notice.add(line);
        notice.setDuration((int) OFFERED.toMillis());
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.open();
    }
}
