package app.elevenses.links.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.RoomPutAway;
import app.elevenses.breakroom.ui.KitchenScreenTest;
import app.elevenses.links.LinksAllowed;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LinksDialogTests extends KitchenScreenTest {

    @Autowired
    private LinksAllowed allowed;

    private RoomCard room;

    @BeforeEach
    void enter() {
        room = roomScene.make(RoomKind.CLOSED, "Bread", ben, sofia);
        ben.signIn();
        UI.getCurrent().navigate("break-room/" + room.slug());
    }

    @Test
    void whoeverLooksAfterARoomHasPreviewsShownThereAndChangesTheirMind() {
        choose("Previews of links…");
        press("Show previews here");
        assertThat(find(Dialog.class).all()).noneMatch(Dialog::isOpened);
        assertThat(isAllowed()).isTrue();
        assertThat(find(Span.class)
                        .withText("New messages here show what their links lead to.")
                        .all())
                .hasSize(1);
        press("Undo");
        assertThat(isAllowed()).isFalse();
    }

    @Test
    void whereTheyAreShownTheyAreStopped() {
        ben.does(() -> allowed.allow(room.id()));
        choose("Previews of links…");
        press("Show none any more");
        assertThat(isAllowed()).isFalse();
        press("Undo");
        assertThat(isAllowed()).isTrue();
    }

    @Test
    void whatIsPutAwayMeanwhileIsLeftAsItIs() {
        choose("Previews of links…");
        roomScene.archive(room, ben);
        assertThatThrownBy(() -> press("Show previews here")).isInstanceOf(RoomPutAway.class);
    }

    private boolean isAllowed() {
        return ben.<Boolean>does(() -> allowed.in(room.id()));
    }

    private void press(String name) {
        test(find(Button.class).withText(name).single()).click();
    }
}
