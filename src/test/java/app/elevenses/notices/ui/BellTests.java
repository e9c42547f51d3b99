package app.elevenses.notices.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.elevenses.kit.Sent;
import app.elevenses.notes.ApprovalQueue;
import app.elevenses.notices.Notices;
import app.elevenses.notices.NoticesScene;
import app.elevenses.notices.NoticesTest;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Profile;
import app.elevenses.people.Role;
import app.elevenses.wall.Celebrating;
import app.elevenses.wall.WallScene;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@NoticesTest
class BellTests extends SpringBrowserlessTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Notices notices;

    @Autowired
    private ApprovalQueue queue;

    @Autowired
    private Celebrating celebrating;

    @Autowired
    private Profile profile;

    private NoticesScene scene;
    private Colleague ben;
    private Colleague yuki;
    private Colleague mina;

    @BeforeEach
    void hire() {
        scene = NoticesScene.empty(beans);
        ben = scene.hire("Ben Whitlock");
        yuki = scene.hire("Yuki Tanabe");
        mina = scene.hire("Mina Farahani", Role.APPROVER);
    }

    @Test
    void aBellWithoutAnythingSaysNothing() {
        open(mina);
        assertThat(bell().getAriaLabel()).contains("Notices");
        assertThat(rings()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Notices, 1 new', 3 requests wait for your decision",
        "de, 'Mitteilungen, 1 neue', 3 Anfragen warten auf deine Entscheidung",
        "es, 'Avisos, 1 nuevo', 3 solicitudes esperan tu decisión",
        "ja, お知らせ、新着 1 件, 3 件の依頼があなたの判断を待っています"
    })
    void threeRequestsAreOneEntryInTheReadersLanguageThatLeadsToTheQueue(String language, String bell, String entry) {
        mina.does(() -> profile.read(Locale.of(language)));
        askThrice();
        open(mina);
        assertThat(bell().getAriaLabel()).contains(bell);
        assertThat(count().getText()).isEqualTo("1");

        press();
        assertThat(sent("show"))
                .singleElement()
                .asString()
                .contains("\"title\":\"" + entry + "\"", "\"address\":\"/notes/queue\"", "\"unseen\":true");
    }

    @Test
    void theBellRingsWhenTheTimeToUndoIsOverAndFallsSilentWhenAllIsDecided() {
        open(mina);
        List<Long> asked = askThrice();
        until(() -> rings() && count().getText().equals("1"));
        assertThat(find(Span.class, find(Bell.class).single())
                        .withAttribute("role", "status")
                        .single()
                        .getText())
                .isEqualTo("Notices, 1 new");

        asked.forEach(note -> scene.approve(mina, note));
        until(() -> !rings());
    }

    @Test
    void openingAnEntryIsSeenEverywhereAndClosesTheList() {
        askThrice();
        open(mina);
        press();
        list().open("decision", 0);

        assertThat(find(Popover.class).all()).noneMatch(Popover::isOpened);
        assertThat(mina.<Integer>does(() -> notices.unseen())).isZero();
        until(() -> !rings());
    }

    @Test
    void whatAScreenAsksForThatThereIsNotIsNothing() {
        askThrice();
        open(mina);
        press();
        NoticeList list = list();
        list.open("nonsense", 0);
        list.open("decision", 7.5);
        assertThat(mina.<Integer>does(() -> notices.unseen())).isEqualTo(1);
    }

    @Test
    void whoCelebratesIsNamedAndTheEntryLeadsToTheCelebration() {
        long id = ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", yuki)));
        scene.pass(NoticesScene.A_WHILE);
        open(yuki);
        press();

        assertThat(sent("show"))
                .singleElement()
                .asString()
                .contains("\"title\":\"Ben Whitlock celebrates you\"", "\"detail\":\"Birthday\"", "/wall/" + id);
    }

    @Test
    void theListInTheBellIsShortAndThePageHasTheRest() {
        for (int i = 0; i < 25; i++) {
            ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", yuki)));
        }
        scene.pass(NoticesScene.A_WHILE);
        open(yuki);
        press();
        assertThat(rows(sent("show"))).isEqualTo(8);
        find(Popover.class).all().getFirst().close();

        navigate(NoticesView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Notices");
        assertThat(rows(sent("show"))).isEqualTo(20);
        list().older();
        assertThat(rows(sent("append"))).isEqualTo(5);

        test(find(Button.class).withText("Mark all as read").single()).click();
        until(() -> !rings());
        assertThat(rows(sent("show"))).isEqualTo(25);
    }

    private static long rows(List<String> calls) {
        String last = calls.getLast();
        return last.split("\"address\"", -1).length - 1;
    }

    private List<Long> askThrice() {
        List<Long> asked =
                List.of(scene.ask(ben, "One", yuki), scene.ask(yuki, "Two", ben), scene.ask(ben, "Three", yuki));
        scene.pass(NoticesScene.A_WHILE);
        return asked;
    }

    private void open(Colleague reader) {
        reader.signIn();
        UI.getCurrent()
                .setLocale(reader.<Locale>does(() -> profile.preferences().language()));
        UI.getCurrent().navigate("wall");
    }

    private void press() {
        find(Popover.class).all().getFirst().open();
    }

    private NativeButton bell() {
        return find(NativeButton.class).withClassName("bell").single();
    }

    private boolean rings() {
        return find(Span.class, bell()).withClassName("bell-count").exists();
    }

    private static void until(Callable<Boolean> told) {
        await().pollInSameThread().until(() -> {
            MockVaadin.runUIQueue();
            return told.call();
        });
    }

    private Span count() {
        return find(Span.class, bell()).withClassName("bell-count").single();
    }

    private NoticeList list() {
        return find(NoticeList.class).single();
    }

    private static List<String> sent(String function) {
        return Sent.to(UI.getCurrent(), function);
    }
}
