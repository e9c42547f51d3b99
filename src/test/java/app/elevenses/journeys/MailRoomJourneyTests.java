package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.mailroom.Deliveries;
import app.elevenses.notes.ApprovalQueue;
import app.elevenses.notes.Gift;
import app.elevenses.notes.NoteDesk;
import app.elevenses.notes.NoteDraft;
import app.elevenses.notes.Outgoing;
import app.elevenses.people.Acting;
import app.elevenses.people.Directory;
import app.elevenses.wall.Occasion;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@Journey
class MailRoomJourneyTests {

    private static final String WORDS = "Yuki, the frog is on my wall.";
    private static final List<String> ADDRESS = List.of("田辺 由紀子", "茶碗坂 7-8-9", "コーヒー荘 303", "605-0862", "東山区", "京都府");

    @Autowired
    private Acting acting;

    @Autowired
    private Directory directory;

    @Autowired
    private NoteDesk desk;

    @Autowired
    private ApprovalQueue queue;

    @Autowired
    private Outgoing outgoing;

    @Autowired
    private Deliveries deliveries;

    private long note;
    private long parcel;
    private String code = "";

    @BeforeEach
    void benAsksAndMinaApproves() {
        String key = UUID.randomUUID().toString().replace("-", "");
        acting.as("ben", () -> {
            long yuki = directory.card("yuki").orElseThrow().id();
            note = desk.ask(new NoteDraft(
                    key,
                    List.of(yuki),
                    Occasion.ACHIEVEMENT,
                    Gift.HANDWRITTEN_NOTE,
                    WORDS,
                    "She drew it",
                    desk.today().plusDays(30)));
            parcel = desk.find(note).orElseThrow().parcels().getFirst().id();
        });
        acting.as("mina", () -> queue.approve(note));
        code = acting.as("olu", () -> outgoing.find(parcel).orElseThrow().code());
    }

    @Test
    void aCardFindsItsWayAndNobodyElseLearnsWhereTo(Chromium.Door door) throws IOException {
        Visitor ben = door.signedIn("ben");
        ben.page().navigate("/notes/" + note);
        Visitor olu = door.signedIn("olu");
        olu.page().navigate("/notes/mail-room");
        assertThat(row(olu)).containsText("Waits for an address");

        Visitor yuki = door.signedIn("yuki");
        yuki.page().navigate("/notes/for-you/" + parcel);
        assertThat(yuki.page().getByText("どちらへ送りましょうか")).isVisible();
        assertThat(yuki.page().getByRole(AriaRole.MAIN)).not().containsText("Ben");
        assertThat(yuki.page().getByRole(AriaRole.MAIN)).not().containsText(WORDS);
        giveAnotherAddress(yuki);
        assertThat(yuki.page().getByText("届け先が決まりました")).isVisible();

        assertThat(row(olu)).containsText("Ready to print");
        row(olu).getByText("Address", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(row(olu).locator(".address-label")).containsText("田辺 由紀子 様");
        Download letters = olu.page()
                .waitForDownload(() ->
                        deed(olu, "Print letter and label for Yuki Tanabe").click());
        theyAreForYuki(letters);
        assertThat(row(olu)).containsText("Printed");

        olu.page().navigate("/notes/card/" + code);
        assertThat(olu.button("It is posted")).isVisible();
        olu.page().navigate("/notes/mail-room");
        deed(olu, "It is posted: what goes to Yuki Tanabe").click();
        row(olu).getByRole(AriaRole.TEXTBOX).fill("RR123456785DE");
        row(olu).getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("It is posted").setExact(true))
                .click();
        assertThat(row(olu)).hasCount(0);
        assertThat(ben.page().getByText("In the post").first()).isVisible();

        yuki.page().navigate("/notes/card/" + code);
        yuki.button("届きました").click();
        assertThat(yuki.page().getByText(WORDS)).isVisible();
        assertThat(yuki.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Ben Whitlock さんより")))
                .isVisible();
        yuki.field("Ben Whitlock さんに、ひとことお礼を").fill("カエルもよろこんでいます。");
        yuki.button("お礼を伝える").click();
        assertThat(yuki.page().getByText("お礼を伝えました")).isVisible();

        assertThat(ben.page().getByText("カエルもよろこんでいます。").first()).isVisible();
        learnedNothing(ben);
        yuki.page().navigate("/me");
        assertThat(yuki.page().getByText("Olu Adeyemi").first()).isVisible();
        assertThat(List.of(ben, olu, yuki))
                .allSatisfy(visitor -> assertThat(visitor.faults()).isEmpty());
    }

    private void giveAnotherAddress(Visitor yuki) {
        yuki.button("別の住所にする").click();
        yuki.field("宛名").fill(ADDRESS.get(0));
        yuki.field("番地（町名・丁目など）").fill(ADDRESS.get(1));
        yuki.field("2 行目（建物名・部屋番号など）").fill(ADDRESS.get(2));
        yuki.field("郵便番号").fill("1-2-3");
        yuki.field("市区町村").fill(ADDRESS.get(4));
        yuki.field("都道府県・州").fill(ADDRESS.get(5));
        yuki.button("ここへ送ってもらう").click();
        assertThat(yuki.page().getByText("この国の郵便番号は 150-0001 のような形です。")).isVisible();
        yuki.field("郵便番号").fill(ADDRESS.get(3));
        yuki.button("ここへ送ってもらう").click();
    }

    private Locator row(Visitor olu) {
        return olu.page().locator(".mail-row[data-id='" + parcel + "']");
    }

    private Locator deed(Visitor olu, String name) {
        return row(olu).getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private void theyAreForYuki(Download letters) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(letters.path()))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains(WORDS, "Ben Whitlock", code.substring(0, 5));
            assertThat(text).contains("〒605-0862", "京都府東山区", "茶碗坂 7-8-9", "コーヒー荘 303", "田辺 由紀子 様");
        }
    }

    private static void learnedNothing(Visitor ben) {
        String seen = ben.page().content() + String.join("\n", ben.frames());
        assertThat(seen).contains("カエル");
        assertThat(ADDRESS).noneMatch(seen::contains);
    }

    @Test
    void printingAgainIsAskedAndACodeOpensOnePage(Chromium.Door door) {
        acting.as("yuki", () -> deliveries.sendToRemembered(parcel));
        Visitor olu = door.signedIn("olu");
        olu.page().navigate("/notes/mail-room");
        olu.page()
                .waitForDownload(() ->
                        deed(olu, "Print letter and label for Yuki Tanabe").click());
        assertThat(row(olu)).containsText("Printed");
        deed(olu, "Print letter and label for Yuki Tanabe").click();
        assertThat(olu.page().getByText("printed already by Olu Adeyemi")).isVisible();
        olu.button("Leave it").click();

        Visitor sofia = door.signedIn("sofia");
        sofia.page().navigate("/notes/card/" + code);
        assertThat(sofia.page().getByText("Nothing here")).isVisible();

        olu.page().navigate("/notes/card/" + code);
        olu.button("It is posted").click();
        assertThat(olu.page().getByText("It is on its way")).isVisible();
        olu.page().navigate("/notes/card/" + code);
        assertThat(olu.page().getByText("it is posted already")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void nothingStandsInAnybodysWay(Reading reading, Chromium.Door door) {
        Visitor yuki = door.enter(reading.options()).signIn("yuki");
        yuki.page().navigate("/notes/for-you/" + parcel);
        assertThat(yuki.page().getByText("どちらへ送りましょうか")).isVisible();
        yuki.button("別の住所にする").click();
        assertThat(yuki.field("宛名")).isVisible();
        Obstacles.assertNone(yuki, "where to send it");

        acting.as("yuki", () -> deliveries.sendToRemembered(parcel));
        Visitor olu = door.enter(reading.options()).signIn("olu");
        olu.page().navigate("/notes/mail-room");
        row(olu).getByText("Address", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(row(olu).locator(".address-label")).isVisible();
        Obstacles.assertNone(olu, "mail room");

        for (Visitor visitor : List.of(olu, yuki)) {
            visitor.page().navigate("/notes/card/" + code);
            assertThat(visitor.page().getByRole(AriaRole.HEADING).first()).isVisible();
            Obstacles.assertNone(visitor, "code of a card");
        }
    }
}
