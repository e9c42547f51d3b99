package app.elevenses.later.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.breakroom.KitchenScene;
import app.elevenses.breakroom.ui.KitchenScreenTest;
import app.elevenses.kit.Refusal;
import app.elevenses.kit.Sent;
import app.elevenses.later.Reminders;
import app.elevenses.later.WaitingItem;
import app.elevenses.later.WaitingMessages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class LaterScreensTests extends KitchenScreenTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private WaitingMessages waiting;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Clock clock;

    private long kitchen;
    private Instant soon;

    @BeforeEach
    void meet() {
        kitchen = scene.kitchen(ben);
        soon = clock.instant().plus(Duration.ofHours(1));
        ben.signIn();
    }

    private void leave(String json) {
        find(WaitingLine.class).single().leave(JSON.readTree(json));
    }

    private static String written(String text) {
        return "{\"key\":\"%s\",\"text\":\"%s\",\"replyTo\":null,\"inRoom\":true,\"pictures\":[]}"
                .formatted(KitchenScene.key(), text);
    }

    @Test
    void whatIsWrittenWaitsOnceATimeIsChosenAndTheLineSaysSo() {
        UI.getCurrent().navigate("break-room");
        WaitingLine line = find(WaitingLine.class).single();
        line.look();
        assertThat(Sent.to(UI.getCurrent(), "show")).contains("show(0, 0)");
        leave(written("Cake at four"));
        test(find(NativeButton.class).withClassName("when-choice").all().get(1)).click();
        assertThat(waiting.mine()).extracting(WaitingItem::text).containsExactly("Cake at four");
        assertThat(Sent.to(UI.getCurrent(), "left")).hasSize(1);
        line.look();
        assertThat(Sent.to(UI.getCurrent(), "show")).contains("show(1, 0)");
        assertThat(scene.words(sofia)).isEmpty();
    }

    @Test
    void whatCannotBeSaidIsRefusedWhereItIsChosen() {
        UI.getCurrent().navigate("break-room");
        leave(written("   "));
        test(find(NativeButton.class).withClassName("when-choice").all().getFirst())
                .click();
        assertThat(find(Paragraph.class).withClassName("when-told").single().getText())
                .isEqualTo("There is nothing to read yet. Write a few words.");
        assertThat(waiting.mine()).isEmpty();
        assertThat(Sent.to(UI.getCurrent(), "left")).isEmpty();
    }

    @Test
    void itIsChangedSentAndTakenBackFromTheList() {
        long first = waiting.leave(kitchen, KitchenScene.draft("Cake at four"), soon);
        long second = waiting.leave(kitchen, KitchenScene.draft("Bring a fork"), soon);
        UI.getCurrent().navigate("break-room/later");
        WaitingList list = find(WaitingList.class).single();
        list.edit(first);
        find(TextArea.class).single().setValue("Cake at five");
        press("Keep");
        assertThat(waiting.mine()).extracting(WaitingItem::text).containsExactly("Cake at five", "Bring a fork");
        assertThat(waiting.mine().getFirst().at())
                .isEqualTo(waiting.mine().getLast().at());
        list.sendNow(first);
        assertThat(scene.words(sofia)).containsExactly("Cake at five");
        list.takeBack(second);
        assertThat(waiting.mine()).isEmpty();
        press("Undo");
        assertThat(waiting.mine()).hasSize(1);
    }

    @Test
    void whatWasChangedOnAnotherDeviceStaysAsItIsThere() {
        long id = waiting.leave(kitchen, KitchenScene.draft("Cake at four"), soon);
        UI.getCurrent().navigate("break-room/later");
        find(WaitingList.class).single().edit(id);
        waiting.change(id, waiting.mine().getFirst().version(), "Cake at six", soon);
        find(TextArea.class).single().setValue("Cake at five");
        press("Keep");
        assertThat(find(Paragraph.class).withClassName("when-told").single().getText())
                .startsWith("It was changed on another device meanwhile.");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Cake at five");
        assertThat(waiting.mine()).extracting(WaitingItem::text).containsExactly("Cake at six");
    }

    @Test
    void anothersIsNotThere() {
        long id = sofia.<Long>does(() -> waiting.leave(kitchen, KitchenScene.draft("Cake at four"), soon));
        long fern = sofia.<Long>does(() -> reminders.remindOf("Water the fern", soon));
        UI.getCurrent().navigate("break-room/later");
        WaitingList list = find(WaitingList.class).single();
        list.edit(id);
        assertThat(find(TextArea.class).all()).isEmpty();
        assertThatThrownBy(() -> list.sendNow(id)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> list.takeBack(id)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> find(ReminderList.class).single().takeBack(fern))
                .isInstanceOf(Refusal.class);
        assertThat(String.join(" ", Sent.to(UI.getCurrent(), "show"))).doesNotContain("Cake", "fern");
    }

    private void press(String name) {
        test(find(Button.class).withText(name).all().getLast()).click();
    }
}
