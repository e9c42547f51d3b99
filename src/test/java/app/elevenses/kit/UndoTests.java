package app.elevenses.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "app.elevenses.kit")
class UndoTests extends BrowserlessTest {

    private final AtomicInteger takenBack = new AtomicInteger();

    @BeforeEach
    void takeDown() {
        Undo.offer("It is off the wall.", "Undo", takenBack::incrementAndGet);
    }

    @Test
    void whatWasDoneIsSaidForTenSeconds() {
        Notification notice = find(Notification.class).single();
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("It is off the wall.");
        assertThat(notice.getDuration()).isZero();
        assertThat(Sent.to(UI.getCurrent(), "offer")).containsExactly("offer(10000.0)");
        assertThat(takenBack).hasValue(0);
    }

    @Test
    void whenTheTimeIsOverTheOfferIs() {
        Notification notice = find(Notification.class).single();
        find(UndoOffer.class).single().over();
        assertThat(notice.isOpened()).isFalse();
        assertThat(takenBack).hasValue(0);
    }

    @Test
    void itIsTakenBackOnceHoweverOftenItIsPressed() {
        Notification notice = find(Notification.class).single();
        Button undo = find(Button.class).withText("Undo").single();
        assertThat(undo.isDisableOnClick()).isTrue();

        test(undo).click();

        assertThat(takenBack).hasValue(1);
        assertThat(notice.isOpened()).isFalse();
        assertThat(undo.isEnabled()).isFalse();
    }
}
