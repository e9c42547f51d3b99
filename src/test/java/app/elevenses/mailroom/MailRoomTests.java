package app.elevenses.mailroom;

import static app.elevenses.mailroom.MailScene.WORDS;
import static app.elevenses.mailroom.MailScene.inLisbon;
import static app.elevenses.mailroom.MailScene.inTokyo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.kit.BaseUrl;
import app.elevenses.kit.Refusal;
import app.elevenses.mailroom.MailScene.Asked;
import app.elevenses.notes.AlreadyPosted;
import app.elevenses.notes.AlreadyPrinted;
import app.elevenses.notes.Doorstep;
import app.elevenses.notes.NoteDesk;
import app.elevenses.notes.Outgoing;
import app.elevenses.notes.ParcelGone;
import app.elevenses.notes.ParcelState;
import app.elevenses.notes.Printings;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import app.elevenses.vault.AddressGone;
import app.elevenses.vault.AddressVault;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "elevenses.mail-room.return-address=Elevenses | Torstraße 1 | 10119 Berlin")
@Import(MailScene.class)
@Tag("database")
class MailRoomTests {

    @Autowired
    private MailScene scene;

    @Autowired
    private MailRoom mailRoom;

    @Autowired
    private Outgoing outgoing;

    @Autowired
    private Printings printings;

    @Autowired
    private Doorstep doorstep;

    @Autowired
    private NoteDesk desk;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private AddressVault vault;

    @Autowired
    private BaseUrl baseUrl;

    @Autowired
    private JdbcClient database;

    private Colleague ben;
    private Colleague mina;
    private Colleague olu;
    private Colleague yuki;
    private long parcel;
    private long note;

    @BeforeEach
    void aParcelWaitsForItsAddress() {
        ben = scene.hire("Ben Whitlock");
        mina = scene.hire("Mina Farahani", Role.APPROVER);
        olu = scene.hire("Olu Adeyemi", Role.MAIL_ROOM);
        yuki = scene.hire("Yuki Tanabe");
        Asked asked = scene.approved(ben, mina, yuki, WORDS);
        parcel = asked.parcel();
        note = asked.note();
    }

    @Test
    void letterAndLabelCarryTheWordsTheNamesAndTheCode() throws IOException {
        scene.give(yuki, parcel, inTokyo());
        byte[] pdf = print(false, parcel);
        String code = scene.code(olu, parcel);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(words(document))
                    .contains(WORDS, "Ben Whitlock", code.substring(0, 5) + "-" + code.substring(5))
                    .doesNotContain("田中", "神宮前", "渋谷区", "150-0001");
            assertThat(text(document, 2).lines().map(String::strip).filter(line -> !line.isEmpty()))
                    .containsExactly(
                            "Elevenses",
                            "Torstraße 1",
                            "10119 Berlin",
                            "〒150-0001",
                            "東京都渋谷区",
                            "神宮前 1-2-3",
                            "メゾン青山 101",
                            "田中 由紀 様",
                            "JAPAN");
            assertThat(scanned(new PDFRenderer(document).renderImageWithDPI(0, 300)))
                    .isEqualTo(baseUrl.of("/notes/card/" + code));
        }
    }

    @Test
    void severalGoIntoOneDocumentEachWithItsOwnLabel() throws IOException {
        Colleague sofia = scene.hire("Sofia Tavares");
        long other = scene.approved(ben, mina, sofia, "Für Sofia: Grüße aus Łódź! ☕ 🎂")
                .parcel();
        scene.give(yuki, parcel, inTokyo());
        scene.give(sofia, other, inLisbon());

        try (PDDocument document = Loader.loadPDF(print(false, parcel, other))) {
            keep(document);
            assertThat(document.getNumberOfPages()).isEqualTo(4);
            assertThat(text(document, 2)).contains("田中 由紀").doesNotContain("Sofia");
            assertThat(text(document, 3))
                    .contains("Für Sofia: Grüße aus Łódź! ☕ 🎂")
                    .doesNotContain("□");
            assertThat(text(document, 4))
                    .contains("Sofia São João Groß", "Rua da Conceição 12, 3.º Esq.", "1100-148 Lisboa", "PORTUGAL")
                    .doesNotContain("田中");
        }
    }

    @Test
    void theDocumentBringsItsFontsAndOnlyTheLettersItUses() throws IOException {
        scene.give(yuki, parcel, inTokyo());
        byte[] pdf = print(false, parcel);
        assertThat(pdf.length).isLessThan(300_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts.add(font.getName());
                }
            }
            assertThat(fonts)
                    .allMatch(name -> name.matches("[A-Z]{6}\\+.*"))
                    .anyMatch(name -> name.contains("Klee"))
                    .anyMatch(name -> name.contains("Caveat"))
                    .anyMatch(name -> name.contains("NotoSans"));
        }
    }

    @Test
    void markupInWordsAndNamesIsPrintedAsItWasWritten() throws IOException {
        Colleague eve = scene.hire("Eve <b>Bold</b> & {code}");
        String words = "<img src=\"file:///etc/passwd\"/> {to} &amp; ]]> </style>\nsecond line";
        long other = scene.approved(eve, mina, yuki, words).parcel();
        scene.give(yuki, other, inTokyo());

        try (PDDocument document = Loader.loadPDF(print(false, other))) {
            assertThat(words(document))
                    .contains("<img src=\"file:///etc/passwd\"/> {to} &amp; ]]> </style>", "second line")
                    .contains("Eve <b>Bold</b> & {code}")
                    .doesNotContain("田中", "root:");
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void lettersNoFontKnowsAreBoxesAndNothingBreaks() throws IOException {
        long other = scene.approved(ben, mina, yuki, "Hej 👩🏽‍🚀 \uD83C\uDFF3️‍🌈 서울 ሰላም")
                .parcel();
        scene.give(yuki, other, inTokyo());
        try (PDDocument document = Loader.loadPDF(print(false, other))) {
            assertThat(words(document)).contains("Hej 👩🚀", "□□").doesNotContain("#");
        }
    }

    @Test
    void sixHundredWideLettersStillFitOnTheCard() throws IOException {
        long other = scene.approved(ben, mina, yuki, "雪".repeat(600)).parcel();
        scene.give(yuki, other, inTokyo());
        try (PDDocument document = Loader.loadPDF(print(false, other))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(text(document, 1).replaceAll("\\s", "")).contains("雪".repeat(600) + "BenWhitlock");
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 60), "png", new File("target/card-full.png"));
        }
    }

    @Test
    void manyShortLinesStillFitOnTheCard() throws IOException {
        String words = String.join("\n", Collections.nCopies(290, "a"));
        long other = scene.approved(ben, mina, yuki, words).parcel();
        scene.give(yuki, other, inTokyo());
        try (PDDocument document = Loader.loadPDF(print(false, other))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(text(document, 1).replaceAll("\\s", "")).contains("a".repeat(290) + "BenWhitlock");
        }
    }

    @Test
    void whatIsPrintedIsMarkedAndItsOwnerKnowsWhoLooked() {
        scene.give(yuki, parcel, inTokyo());
        print(false, parcel);

        assertThat(state()).isEqualTo(ParcelState.PRINTED);
        assertThat(yuki.does(vault::looks)).extracting(look -> look.by().name()).containsExactly("Olu Adeyemi");
        assertThat(olu.does(() -> printings.last(outgoing.find(parcel).orElseThrow())))
                .hasValueSatisfying(last -> assertThat(last.by().name()).isEqualTo("Olu Adeyemi"));
    }

    @Test
    void printingTwiceIsNoticed() {
        scene.give(yuki, parcel, inTokyo());
        print(false, parcel);

        assertThatThrownBy(() -> olu.does(() -> mailRoom.order(List.of(parcel), false)))
                .isInstanceOf(AlreadyPrinted.class);
        assertThat(print(true, parcel)).isNotEmpty();
        assertThat(yuki.does(vault::looks)).hasSize(2);
    }

    @Test
    void whoeverPrintsAtTheSameMomentIsToldThatItWasDone() {
        scene.give(yuki, parcel, inTokyo());
        String one = olu.does(() -> mailRoom.order(List.of(parcel), false));
        String other = olu.does(() -> mailRoom.order(List.of(parcel), false));
        olu.does(() -> mailRoom.print(one));

        assertThatThrownBy(() -> olu.does(() -> mailRoom.print(other))).isInstanceOf(AlreadyPrinted.class);
        assertThat(yuki.does(vault::looks)).hasSize(1);
    }

    @Test
    void aTicketIsGoodOnceAndForWhoeverAsked() {
        scene.give(yuki, parcel, inTokyo());
        Colleague other = scene.hire("Other", Role.MAIL_ROOM);
        String ticket = olu.does(() -> mailRoom.order(List.of(parcel), false));

        assertThatThrownBy(() -> other.does(() -> mailRoom.print(ticket))).isInstanceOf(ParcelGone.class);
        assertThat(olu.does(() -> mailRoom.print(ticket))).isNotEmpty();
        assertThatThrownBy(() -> olu.does(() -> mailRoom.print(ticket))).isInstanceOf(ParcelGone.class);
    }

    @Test
    void withoutAnAddressThereIsNothingToPrint() {
        assertThatThrownBy(() -> olu.does(() -> mailRoom.order(List.of(parcel), false)))
                .isInstanceOf(ParcelGone.class);
        assertThatThrownBy(() -> olu.does(() -> mailRoom.address(parcel))).isInstanceOf(AddressGone.class);
    }

    @Test
    void postedItsAddressIsErasedAndPostingTwiceIsNoticed() {
        yuki.does(() -> deliveries.sendTo(parcel, inTokyo(), true));
        print(false, parcel);
        olu.does(() -> outgoing.markPosted(parcel, "RR 123 456 785 DE"));

        assertThat(sealedRows()).isZero();
        assertThatThrownBy(() -> olu.does(() -> mailRoom.address(parcel))).isInstanceOf(AddressGone.class);
        assertThatThrownBy(() -> olu.does(() -> outgoing.markPosted(parcel, "")))
                .isInstanceOf(AlreadyPosted.class);
        assertThat(yuki.does(vault::remembered)).isPresent();
    }

    @Test
    void whatIsCalledOffLosesItsAddress() {
        scene.give(yuki, parcel, inTokyo());
        ben.does(() -> desk.cancel(note));

        assertThat(sealedRows()).isZero();
        assertThatThrownBy(() -> olu.does(() -> mailRoom.address(parcel))).isInstanceOf(AddressGone.class);
    }

    @Test
    void whoeverWouldRatherNotTakesTheAddressBack() {
        scene.give(yuki, parcel, inTokyo());
        yuki.does(() -> doorstep.noThanks(parcel));

        assertThat(sealedRows()).isZero();
    }

    @Test
    void whatArrivedBeforeAnybodySaidItWasPostedLosesItsAddressToo() {
        scene.give(yuki, parcel, inTokyo());
        print(false, parcel);
        yuki.does(() -> doorstep.arrived(parcel));

        assertThat(sealedRows()).isZero();
    }

    @Test
    void anAddressCanBeChangedUntilItIsPrinted() {
        scene.give(yuki, parcel, inTokyo());
        scene.give(yuki, parcel, inLisbon());
        assertThat(olu.does(() -> mailRoom.address(parcel))).contains("PORTUGAL");
        print(false, parcel);

        assertThatThrownBy(() -> scene.give(yuki, parcel, inTokyo())).isInstanceOf(Refusal.class);
        assertThat(olu.does(() -> mailRoom.address(parcel))).contains("PORTUGAL");
    }

    @Test
    void theRememberedAddressIsUsedInOnePress() {
        yuki.does(() -> vault.remember(inTokyo()));
        yuki.does(() -> deliveries.sendToRemembered(parcel));

        assertThat(olu.does(() -> mailRoom.address(parcel))).contains("田中 由紀 様");
        assertThat(state()).isEqualTo(ParcelState.READY);
    }

    @Test
    void withoutARememberedAddressNothingHappens() {
        assertThatThrownBy(() -> yuki.does(() -> deliveries.sendToRemembered(parcel)))
                .isInstanceOf(AddressGone.class);
        assertThat(state()).isEqualTo(ParcelState.AWAITING_ADDRESS);
    }

    private byte[] print(boolean again, Long... parcels) {
        return olu.does(() -> mailRoom.print(mailRoom.order(List.of(parcels), again)));
    }

    private ParcelState state() {
        return olu.does(() -> outgoing.find(parcel).orElseThrow().state());
    }

    private long sealedRows() {
        return database.sql("select count(*) from parcel_addresses where parcel_id = ?")
                .param(parcel)
                .query(Long.class)
                .single();
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /** The words in one line, wherever the card breaks them. */
    private static String words(PDDocument document) throws IOException {
        return text(document, 1).replaceAll("\\s+", " ");
    }

    /** For whoever wants to look at them. */
    private static void keep(PDDocument document) throws IOException {
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(page, 80),
                    "png",
                    new File("target/letters-" + page + ".png"));
        }
    }

    /** What a camera held over the foot of the card reads. */
    private static String scanned(BufferedImage page) {
        BufferedImage foot = page.getSubimage(0, page.getHeight() * 3 / 4, page.getWidth() / 3, page.getHeight() / 4);
        int[] dots = foot.getRGB(0, 0, foot.getWidth(), foot.getHeight(), null, 0, foot.getWidth());
        LuminanceSource source = new RGBLuminanceSource(foot.getWidth(), foot.getHeight(), dots);
        try {
            return new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException unreadable) {
            throw new UncheckedIOException(new IOException(unreadable));
        }
    }
}
