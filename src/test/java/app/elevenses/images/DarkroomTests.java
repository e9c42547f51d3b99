package app.elevenses.images;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

class DarkroomTests {

    static Stream<byte[]> picturesThatTellWhere() {
        BufferedImage picture = SamplePictures.gradient(2000, 1000);
        return Stream.of(
                SamplePictures.jpegWith(picture, 1), SamplePictures.pngWith(picture, 1), SamplePictures.webpWith(1));
    }

    @ParameterizedTest
    @MethodSource("picturesThatTellWhere")
    void aPictureWithGpsDataComesOutWithoutIt(byte[] content) {
        String before = HexFormat.of().formatHex(content);
        assertThat(before).contains(HexFormat.of().formatHex(SamplePictures.LATITUDE));

        Prints prints = Darkroom.develop(content);

        assertThat(prints.copies()).isNotEmpty();
        for (byte[] copy : prints.copies().values()) {
            assertThat(HexFormat.of().formatHex(copy))
                    .doesNotContain(HexFormat.of().formatHex(SamplePictures.LATITUDE));
            assertThat(new String(copy, ISO_8859_1))
                    .doesNotContain("Exif", "eXIf", SamplePictures.CAPTION, "xmp", "xap", "ICC_PROFILE");
        }
    }

    /** A white field with a red top left corner tells all eight apart, together with its shape. */
    @ParameterizedTest
    @CsvSource({
        "1, 60, 40, left top",
        "2, 60, 40, right top",
        "3, 60, 40, right bottom",
        "4, 60, 40, left bottom",
        "5, 40, 60, left top",
        "6, 40, 60, right top",
        "7, 40, 60, right bottom",
        "8, 40, 60, left bottom"
    })
    void orientationIsApplied(int orientation, int width, int height, String corner) {
        Prints prints = Darkroom.develop(SamplePictures.jpegWith(redCorner(), orientation));

        BufferedImage copy = onlyCopy(prints);
        assertThat(copy.getWidth()).isEqualTo(prints.width()).isEqualTo(width);
        assertThat(copy.getHeight()).isEqualTo(prints.height()).isEqualTo(height);
        int x = corner.startsWith("left") ? 5 : width - 6;
        int y = corner.endsWith("top") ? 5 : height - 6;
        assertThat(new Color(copy.getRGB(x, y)).getGreen()).isLessThan(60);
        assertThat(new Color(copy.getRGB(width - 1 - x, height - 1 - y)).getGreen())
                .isGreaterThan(200);
    }

    @Test
    void orientationIsAppliedToPngAndWebpAsWell() {
        assertThat(Darkroom.develop(SamplePictures.pngWith(redCorner(), 6)).width())
                .isEqualTo(40);
        assertThat(Darkroom.develop(SamplePictures.webpWith(6)).width()).isEqualTo(6);
        assertThat(Darkroom.develop(SamplePictures.WEBP).width()).isEqualTo(8);
    }

    @Test
    void anOrientationNobodyKnowsIsUpright() {
        assertThat(Darkroom.develop(SamplePictures.jpegWith(redCorner(), 9)).width())
                .isEqualTo(60);
    }

    @Test
    void aLargePictureHasThreeCopiesThatFitTheirSquares() {
        Prints prints = Darkroom.develop(SamplePictures.jpeg(SamplePictures.gradient(3000, 2000)));

        assertThat(sizes(prints)).containsExactly("96x64", "480x320", "1600x1067");
        assertThat(prints.width()).isEqualTo(1600);
        assertThat(prints.height()).isEqualTo(1067);
    }

    @Test
    void aSmallPictureIsNeverEnlarged() {
        assertThat(sizes(Darkroom.develop(SamplePictures.jpeg(SamplePictures.gradient(300, 200)))))
                .containsExactly("96x64", "300x200");
        assertThat(sizes(Darkroom.develop(SamplePictures.jpeg(SamplePictures.gradient(20, 30)))))
                .containsExactly("20x30");
    }

    @Test
    void aPictureThinAsAHairKeepsAPixelOfWidth() {
        assertThat(sizes(Darkroom.develop(SamplePictures.png(SamplePictures.gradient(1, 5000)))))
                .containsExactly("1x96", "1x480", "1x1600");
    }

    @Test
    void transparencyStaysAsPng() {
        BufferedImage glass = SamplePictures.plain(600, 300, BufferedImage.TYPE_INT_ARGB, 0x80ff0000);

        Prints prints = Darkroom.develop(SamplePictures.png(glass));

        assertThat(prints.mediaType()).isEqualTo("image/png");
        for (byte[] copy : prints.copies().values()) {
            assertThat(PictureFormat.of(copy)).isEqualTo(PictureFormat.PNG);
            assertThat(SamplePictures.decoded(copy).getRGB(9, 9) >>> 24).isEqualTo(0x80);
        }
    }

    @Test
    void aPngWithNothingToSeeThroughBecomesAJpeg() {
        BufferedImage opaque = SamplePictures.plain(60, 30, BufferedImage.TYPE_INT_ARGB, 0xff336699);

        Prints prints = Darkroom.develop(SamplePictures.png(opaque));

        assertThat(prints.mediaType()).isEqualTo("image/jpeg");
        assertThat(PictureFormat.of(prints.copies().values().iterator().next())).isEqualTo(PictureFormat.JPEG);
        assertThat(new Color(onlyCopy(prints).getRGB(9, 9)).getBlue()).isCloseTo(0x99, within(4));
    }

    @Test
    void greyWithTransparencyKeepsItsBrightness() {
        byte[] png = SamplePictures.greyPng(0x80, 0x80);

        assertThat(onlyCopy(Darkroom.develop(png)).getRGB(0, 0)).isEqualTo(0x80808080);
    }

    /** In linear light 0x37 is as bright as 0x80 is in sRGB. */
    @Test
    void coloursOfAnotherProfileAreTurnedIntoThoseOfScreens() {
        ICC_Profile linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB);
        BufferedImage opaque = SamplePictures.plain(60, 40, BufferedImage.TYPE_INT_RGB, 0x373737);
        BufferedImage glass = SamplePictures.plain(60, 40, BufferedImage.TYPE_INT_ARGB, 0x40373737);

        for (byte[] content : List.of(SamplePictures.jpegIn(linear, opaque), SamplePictures.pngIn(linear, opaque))) {
            Prints prints = Darkroom.develop(content);
            assertThat(new Color(onlyCopy(prints).getRGB(9, 9)).getGreen()).isCloseTo(0x80, within(3));
            assertThat(new String(content, ISO_8859_1)).containsAnyOf("ICC_PROFILE", "iCCP");
            prints.copies()
                    .values()
                    .forEach(copy -> assertThat(new String(copy, ISO_8859_1)).doesNotContain("ICC_PROFILE", "iCCP"));
        }
        int seenThrough =
                onlyCopy(Darkroom.develop(SamplePictures.pngIn(linear, glass))).getRGB(9, 9);
        assertThat(seenThrough >>> 24).isEqualTo(0x40);
        assertThat(new Color(seenThrough).getGreen()).isCloseTo(0x80, within(3));
    }

    @Test
    void aProfileThatIsNoneIsPassedOver() {
        byte[] png = SamplePictures.png(SamplePictures.plain(60, 40, BufferedImage.TYPE_INT_RGB, 0x373737));
        byte[] odd = SamplePictures.joined(
                SamplePictures.part(png, 0, 33),
                SamplePictures.pngChunk("iCCP", new byte[] {'x', 0, 0, 1, 2, 3}),
                SamplePictures.part(png, 33, png.length));

        assertThat(new Color(onlyCopy(Darkroom.develop(odd)).getRGB(9, 9)).getGreen())
                .isCloseTo(0x37, within(3));
    }

    @Test
    void aJpegInInksForPrintComesOutInLight() throws IOException {
        byte[] inks = new ClassPathResource("red-in-cmyk.jpg", getClass()).getContentAsByteArray();

        Color seen = new Color(onlyCopy(Darkroom.develop(inks)).getRGB(4, 4));

        assertThat(seen.getRed()).isGreaterThan(200);
        assertThat(seen.getGreen()).isLessThan(60);
        assertThat(seen.getBlue()).isLessThan(60);
    }

    @Test
    void webpComesInAsAnyOther() {
        Prints lossy = Darkroom.develop(SamplePictures.WEBP);
        assertThat(lossy.mediaType()).isEqualTo("image/jpeg");
        assertThat(sizes(lossy)).containsExactly("8x6");
        assertThat(new Color(onlyCopy(lossy).getRGB(4, 0)).getRed()).isGreaterThan(180);

        Prints lossless = Darkroom.develop(SamplePictures.WEBP_TRANSPARENT);
        assertThat(lossless.mediaType()).isEqualTo("image/png");
        assertThat(onlyCopy(lossless).getRGB(4, 3) >>> 24).isEqualTo(0x80);
    }

    @Test
    void anAnimationBecomesItsFirstFrame() {
        assertThat(new Color(onlyCopy(Darkroom.develop(SamplePictures.WEBP_ANIMATED))
                                .getRGB(4, 3))
                        .getRed())
                .isGreaterThan(200);

        byte[] gif = SamplePictures.encoded(SamplePictures.plain(20, 10, BufferedImage.TYPE_INT_RGB, 0xff0000), "gif");
        byte[] second = SamplePictures.encoded(SamplePictures.plain(20, 10, BufferedImage.TYPE_INT_RGB, 0xff), "gif");
        int frame = new String(second, ISO_8859_1).indexOf(",\0\0\0\0");
        byte[] animated = SamplePictures.joined(
                SamplePictures.part(gif, 0, gif.length - 1), SamplePictures.part(second, frame, second.length));
        BufferedImage still = onlyCopy(Darkroom.develop(animated));
        assertThat(new Color(still.getRGB(9, 4)).getRed()).isGreaterThan(200);
        assertThat(new Color(still.getRGB(9, 4)).getBlue()).isLessThan(60);
    }

    @Test
    void atMostTwoAreDevelopedAtOnce() throws Exception {
        Darkroom darkroom = new Darkroom();
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        byte[] content = SamplePictures.jpeg(SamplePictures.gradient(900, 900));
        Runnable work = () -> darkroom.develop(() -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            Darkroom.develop(content);
            inside.decrementAndGet();
            return content;
        });
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<?> one :
                    Stream.generate(() -> threads.submit(work)).limit(6).toList()) {
                one.get();
            }
        }
        assertThat(most).hasValueBetween(1, 2);
    }

    private static BufferedImage redCorner() {
        BufferedImage picture = SamplePictures.plain(60, 40, BufferedImage.TYPE_INT_RGB, 0xffffff);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, 16, 16);
        canvas.dispose();
        return picture;
    }

    private static BufferedImage onlyCopy(Prints prints) {
        assertThat(prints.copies()).containsOnlyKeys(PictureSize.SMALL);
        return SamplePictures.decoded(prints.copies().values().iterator().next());
    }

    private static List<String> sizes(Prints prints) {
        return prints.copies().values().stream()
                .map(SamplePictures::decoded)
                .map(it -> it.getWidth() + "x" + it.getHeight())
                .toList();
    }
}
