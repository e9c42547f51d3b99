package app.elevenses.demo.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Color;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IllustrationsTests {
    private static final List<String> OCCASIONS = List.of(
            "birthday",
            "work-anniversary",
            "engagement",
            "wedding",
            "baby",
            "promotion",
            "new-hire",
            "farewell",
            "achievement",
            "other");

    @Test
    void everyOccasionHasAtLeastThreeCompositions() {
        assertThat(OCCASIONS)
                .allSatisfy(occasion ->
                        assertThat(Illustrations.compositionsOf(occasion)).isGreaterThanOrEqualTo(3));
    }

    @Test
    void anOccasionNobodyKnowsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Illustrations.compositionsOf("tax-return"));
    }

    @Test
    void everyPictureFillsTheFrameItWasPromisedTo() {
        assertThat(all(1)).allSatisfy(picture -> {
            assertThat(picture.getWidth()).isEqualTo(1200);
            assertThat(picture.getHeight()).isEqualTo(800);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, -3, Long.MIN_VALUE})
    void theSameArgumentsDrawTheSamePicture(long seed) {
        assertThat(pixels(Illustrations.draw("baby", 1, seed))).isEqualTo(pixels(Illustrations.draw("baby", 1, seed)));
    }

    @Test
    void anotherSeedDrawsItInOtherColours() {
        assertThat(difference(Illustrations.draw("other", 0, 0), Illustrations.draw("other", 0, 1)))
                .isGreaterThan(8);
    }

    @Test
    void noTwoCompositionsLookAlike() {
        List<BufferedImage> pictures = all(2);
        for (int one = 0; one < pictures.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(difference(pictures.get(one), pictures.get(other)))
                        .as("pictures %d and %d", other, one)
                        .isGreaterThan(8);
            }
        }
    }

    @Test
    void nothingIsAGreyBox() {
        assertThat(all(3)).allSatisfy(picture -> {
            assertThat(colours(picture)).isGreaterThan(60);
            assertThat(share(picture, IllustrationsTests::isGrey)).isLessThan(0.3);
        });
    }

    @Test
    void everyColleagueHasAFaceOfTheirOwn() {
        List<BufferedImage> faces =
                IntStream.range(0, Portraits.count()).mapToObj(Portraits::draw).toList();
        assertThat(faces).hasSizeGreaterThanOrEqualTo(10);
        for (int one = 0; one < faces.size(); one++) {
            assertThat(faces.get(one).getWidth())
                    .isEqualTo(512)
                    .isEqualTo(faces.get(one).getHeight());
            for (int other = 0; other < one; other++) {
                assertThat(difference(faces.get(one), faces.get(other))).isGreaterThan(8);
            }
        }
    }

    @Test
    void theSameColleagueAlwaysLooksTheSame() {
        assertThat(pixels(Portraits.draw(2))).isEqualTo(pixels(Portraits.draw(2)));
    }

    private static List<BufferedImage> all(long seed) {
        List<BufferedImage> pictures = new ArrayList<>();
        for (String occasion : OCCASIONS) {
            for (int at = 0; at < Illustrations.compositionsOf(occasion); at++) {
                pictures.add(Illustrations.draw(occasion, at, seed));
            }
        }
        return pictures;
    }

    /** How far apart two pictures are on average, per channel from 0 to 255, seen small as on the wall. */
    private static double difference(BufferedImage one, BufferedImage other) {
        int[] left = pixels(thumbnail(one));
        int[] right = pixels(thumbnail(other));
        return IntStream.range(0, left.length)
                .mapToDouble(at -> (Math.abs((left[at] >> 16 & 255) - (right[at] >> 16 & 255))
                                + Math.abs((left[at] >> 8 & 255) - (right[at] >> 8 & 255))
                                + Math.abs((left[at] & 255) - (right[at] & 255)))
                        / 3.0)
                .average()
                .orElseThrow();
    }

    /** Of the 4,096 colours there are at four bits a channel, those that cover more than a speck. */
    private static long colours(BufferedImage picture) {
        int[] counts = new int[4096];
        for (int rgb : pixels(picture)) {
            counts[(rgb >> 12 & 0xF00) | (rgb >> 8 & 0xF0) | (rgb >> 4 & 0xF)]++;
        }
        return Arrays.stream(counts).filter(count -> count > 200).count();
    }

    private static double share(BufferedImage picture, IntPredicate kind) {
        int[] pixels = pixels(picture);
        return (double) Arrays.stream(pixels).filter(kind).count() / pixels.length;
    }

    private static boolean isGrey(int rgb) {
        return Color.RGBtoHSB(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, null)[1] < 0.08;
    }

    private static BufferedImage thumbnail(BufferedImage picture) {
        var small = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        var graphics = small.createGraphics();
        graphics.drawImage(picture.getScaledInstance(60, 40, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return small;
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
