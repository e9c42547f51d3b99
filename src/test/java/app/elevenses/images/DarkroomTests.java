package app.elevenses.images;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DarkroomTests {

    static Stream<byte[]> picturesThatTellWhere() {
        BufferedImage picture = SamplePictures.gradient(2000, 1000);
        return Stream.of(CameraNotes.jpegWith(picture, 1), CameraNotes.pngWith(picture, 1), CameraNotes.webpWith(1));
    }

    @ParameterizedTest
    @MethodSource("picturesThatTellWhere")
    void aPictureWithGpsDataComesOutWithoutIt(byte[] content) {
        String before = HexFormat.of().formatHex(content);
        assertThat(before).contains(HexFormat.of().formatHex(CameraNotes.LATITUDE));

        Prints prints = Darkroom.develop(content);

        assertThat(prints.copies()).isNotEmpty();
        for (byte[] copy : prints.copies().values()) {
            assertThat(HexFormat.of().formatHex(copy))
                    .doesNotContain(HexFormat.of().formatHex(CameraNotes.LATITUDE));
            assertThat(new String(copy, ISO_8859_1))
                    .doesNotContain("Exif", "eXIf", CameraNotes.CAPTION, "xmp", "xap", "ICC_PROFILE");
        }
    }

    @Test
    void aLargePictureHasFourCopiesThatFitTheirSquares() {
        Prints prints = Darkroom.develop(SamplePictures.jpeg(SamplePictures.gradient(3000, 2000)));

        assertThat(sizes(prints)).containsExactly("96x64", "480x320", "960x640", "1600x1067");
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
                .containsExactly("1x96", "1x480", "1x960", "1x1600");
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
        assertThat(new Color(SamplePictures.onlyCopy(prints).getRGB(9, 9)).getBlue())
                .isCloseTo(0x99, within(4));
    }

    @Test
    void webpComesInAsAnyOther() {
        Prints lossy = Darkroom.develop(SamplePictures.WEBP);
        assertThat(lossy.mediaType()).isEqualTo("image/jpeg");
        assertThat(sizes(lossy)).containsExactly("8x6");
        assertThat(new Color(SamplePictures.onlyCopy(lossy).getRGB(4, 0)).getRed())
                .isGreaterThan(180);

        Prints lossless = Darkroom.develop(SamplePictures.WEBP_TRANSPARENT);
        assertThat(lossless.mediaType()).isEqualTo("image/png");
        assertThat(SamplePictures.onlyCopy(lossless).getRGB(4, 3) >>> 24).isEqualTo(0x80);
    }

    @Test
    void anAnimationBecomesItsFirstFrame() {
        assertThat(new Color(SamplePictures.onlyCopy(Darkroom.develop(SamplePictures.WEBP_ANIMATED))
                                .getRGB(4, 3))
                        .getRed())
                .isGreaterThan(200);

        byte[] gif = SamplePictures.encoded(SamplePictures.plain(20, 10, BufferedImage.TYPE_INT_RGB, 0xff0000), "gif");
        byte[] second = SamplePictures.encoded(SamplePictures.plain(20, 10, BufferedImage.TYPE_INT_RGB, 0xff), "gif");
        int frame = new String(second, ISO_8859_1).indexOf(",\0\0\0\0");
        byte[] animated = SamplePictures.joined(
                SamplePictures.part(gif, 0, gif.length - 1), SamplePictures.part(second, frame, second.length));
        BufferedImage still = SamplePictures.onlyCopy(Darkroom.develop(animated));
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

    private static List<String> sizes(Prints prints) {
        return prints.copies().values().stream()
                .map(SamplePictures::decoded)
                .map(it -> it.getWidth() + "x" + it.getHeight())
                .toList();
    }
}
