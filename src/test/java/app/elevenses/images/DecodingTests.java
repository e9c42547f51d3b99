package app.elevenses.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DecodingTests {

    @Test
    void aPngThatClaimsSixtyThousandSquaredIsRefusedBeforeDecoding() {
        byte[] png = SamplePictures.png(SamplePictures.gradient(10, 10));
        ByteBuffer header = ByteBuffer.allocate(13).putInt(60_000).putInt(60_000);
        header.put(HexFormat.of().parseHex("0802000000"));
        byte[] claims = SamplePictures.joined(
                SamplePictures.part(png, 0, 8),
                SamplePictures.pngChunk("IHDR", header.array()),
                SamplePictures.part(png, 33, png.length));

        assertThatThrownBy(() -> Decoding.read(PictureFormat.PNG, claims))
                .isInstanceOfSatisfying(
                        PictureTooLarge.class, it -> assertThat(it.details()).containsExactly(50L));
    }

    @Test
    void aWebpIsRefusedWhoseFrameIsLargerThanItsHeaderSays() {
        byte[] frame = SamplePictures.part(SamplePictures.WEBP, 12, SamplePictures.WEBP.length);
        Arrays.fill(frame, 14, 18, (byte) 0xff);
        byte[] header = HexFormat.of().parseHex("00000000070000050000");
        byte[] lie = SamplePictures.webp(SamplePictures.webpChunk("VP8X", header), frame);

        assertThatThrownBy(() -> Decoding.read(PictureFormat.WEBP, lie)).isInstanceOf(PictureTooLarge.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "16000000, 1", "16000001, 2", "50000000, 2"})
    void largePicturesAreReadInPart(long pixels, int every) {
        assertThat(Decoding.everyNth(pixels)).isEqualTo(every);
    }

    @Test
    void fiftyMegapixelsAreNeverInMemoryAtOnce() {
        BufferedImage fifty = new BufferedImage(8_600, 5_800, BufferedImage.TYPE_BYTE_GRAY);

        BufferedImage read = Decoding.read(PictureFormat.JPEG, SamplePictures.jpeg(fifty));

        assertThat(read.getWidth()).isEqualTo(4_300);
        assertThat(read.getHeight()).isEqualTo(2_900);
    }

    @Test
    void onePixelMoreThanFiftyMillionIsRefused() {
        assertThatThrownBy(() -> Decoding.everyNth(50_000_001)).isInstanceOf(PictureTooLarge.class);
    }

    static Stream<byte[]> pictures() {
        BufferedImage picture = SamplePictures.gradient(400, 300);
        return Stream.of(
                SamplePictures.jpeg(picture),
                CameraNotes.jpegWith(picture, 6),
                SamplePictures.png(picture),
                SamplePictures.encoded(picture, "gif"),
                SamplePictures.WEBP,
                SamplePictures.WEBP_TRANSPARENT,
                SamplePictures.WEBP_ANIMATED);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureCutShortIsRefusedAndNotShownHalfGrey(byte[] whole) {
        PictureFormat format = PictureFormat.of(whole);
        for (int tenth = 2; tenth < 10; tenth++) {
            byte[] cut = SamplePictures.part(whole, 0, whole.length * tenth / 10);
            assertThatThrownBy(() -> Decoding.read(format, cut)).isInstanceOf(PictureBroken.class);
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aDamagedPictureIsReadOrRefusedAndNothingElse(byte[] whole) {
        for (int at = 12; at < whole.length; at += Math.max(1, whole.length / 60)) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) 0xff;
            try {
                assertThat(Darkroom.develop(damaged).copies()).isNotEmpty();
            } catch (PictureBroken | PictureTooLarge refusal) {
                assertThat(refusal.key()).startsWith("images.refusal.");
            }
        }
    }

    @Test
    void aJpegOfAThousandScansIsRefused() {
        byte[] jpeg = SamplePictures.jpeg(SamplePictures.gradient(40, 30));
        byte[][] scans = new byte[1000][];
        Arrays.fill(scans, HexFormat.of().parseHex("ffda0008010100003f00" + "aa"));
        byte[] trap = SamplePictures.joined(
                SamplePictures.part(jpeg, 0, jpeg.length - 2), SamplePictures.joined(scans), new byte[] {-1, -39});

        assertThatThrownBy(() -> Decoding.read(PictureFormat.JPEG, trap)).isInstanceOf(PictureBroken.class);
    }
}
