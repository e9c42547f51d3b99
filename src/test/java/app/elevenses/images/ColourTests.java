package app.elevenses.images;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class ColourTests {

    @Test
    void greyWithTransparencyKeepsItsBrightness() {
        byte[] png = SamplePictures.greyPng(0x80, 0x80);

        assertThat(SamplePictures.onlyCopy(Darkroom.develop(png)).getRGB(0, 0)).isEqualTo(0x80808080);
    }

    /** In linear light 0x37 is as bright as 0x80 is in sRGB. */
    @Test
    void coloursOfAnotherProfileAreTurnedIntoThoseOfScreens() {
        ICC_Profile linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB);
        BufferedImage opaque = SamplePictures.plain(60, 40, BufferedImage.TYPE_INT_RGB, 0x373737);
        BufferedImage glass = SamplePictures.plain(60, 40, BufferedImage.TYPE_INT_ARGB, 0x40373737);

        for (byte[] content : List.of(CameraNotes.jpegIn(linear, opaque), CameraNotes.pngIn(linear, opaque))) {
            Prints prints = Darkroom.develop(content);
            assertThat(new Color(SamplePictures.onlyCopy(prints).getRGB(9, 9)).getGreen())
                    .isCloseTo(0x80, within(3));
            assertThat(new String(content, ISO_8859_1)).containsAnyOf("ICC_PROFILE", "iCCP");
            prints.copies()
                    .values()
                    .forEach(copy -> assertThat(new String(copy, ISO_8859_1)).doesNotContain("ICC_PROFILE", "iCCP"));
        }
        int seenThrough = SamplePictures.onlyCopy(Darkroom.develop(CameraNotes.pngIn(linear, glass)))
                .getRGB(9, 9);
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

        assertThat(new Color(SamplePictures.onlyCopy(Darkroom.develop(odd)).getRGB(9, 9)).getGreen())
                .isCloseTo(0x37, within(3));
    }

    @Test
    void aJpegInInksForPrintComesOutInLight() throws IOException {
        byte[] inks = new ClassPathResource("red-in-cmyk.jpg", getClass()).getContentAsByteArray();

        Color seen = new Color(SamplePictures.onlyCopy(Darkroom.develop(inks)).getRGB(4, 4));

        assertThat(seen.getRed()).isGreaterThan(200);
        assertThat(seen.getGreen()).isLessThan(60);
        assertThat(seen.getBlue()).isLessThan(60);
    }
}
