package app.elevenses.mailroom;

import static app.elevenses.mailroom.MailScene.WORDS;
import static app.elevenses.mailroom.MailScene.inLisbon;
import static app.elevenses.mailroom.MailScene.inTokyo;
import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.kit.BaseUrl;
import app.elevenses.people.Colleagues.Colleague;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands on the sheets that are printed. */
class LettersTests extends ParcelTest {

    @Autowired
    private BaseUrl baseUrl;

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
