package app.elevenses.images;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFormatTests {

    private static final BufferedImage PICTURE = SamplePictures.gradient(9, 9);

    @Test
    void theContentSaysWhatAPictureIs() {
        assertThat(PictureFormat.of(SamplePictures.jpeg(PICTURE))).isEqualTo(PictureFormat.JPEG);
        assertThat(PictureFormat.of(SamplePictures.png(PICTURE))).isEqualTo(PictureFormat.PNG);
        assertThat(PictureFormat.of(SamplePictures.encoded(PICTURE, "gif"))).isEqualTo(PictureFormat.GIF);
        assertThat(PictureFormat.of(SamplePictures.WEBP)).isEqualTo(PictureFormat.WEBP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<!doctype html><script>alert(1)</script>",
                "%PDF-1.7 and so on",
                "PK\3\4 a zip",
                "RIFF1234WAVEfmt ",
                "\0\0\0\u0018ftypisom a film"
            })
    void whatIsNoPictureIsRefusedWhateverItsName(String content) {
        assertThatThrownBy(() -> PictureFormat.of(content.getBytes(UTF_8))).isInstanceOf(PictureNotAPicture.class);
    }

    @Test
    void aBitmapIsRefusedThoughJavaCouldReadIt() {
        byte[] bitmap = SamplePictures.encoded(PICTURE, "bmp");
        assertThat(SamplePictures.decoded(bitmap)).isNotNull();
        assertThatThrownBy(() -> PictureFormat.of(bitmap)).isInstanceOf(PictureNotAPicture.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "heix", "mif1", "avif", "avis"})
    void heicAndItsKinAreRefusedByName(String brand) {
        byte[] content = ("\0\0\0\u0018ftyp" + brand + "\0\0\0\0mif1heic").getBytes(UTF_8);
        assertThatThrownBy(() -> PictureFormat.of(content)).isInstanceOf(PictureIsHeic.class);
    }
}
