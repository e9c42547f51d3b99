package app.elevenses.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTests {

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
        Prints prints = Darkroom.develop(CameraNotes.jpegWith(redCorner(), orientation));

        BufferedImage copy = SamplePictures.onlyCopy(prints);
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
        assertThat(Darkroom.develop(CameraNotes.pngWith(redCorner(), 6)).width())
                .isEqualTo(40);
        assertThat(Darkroom.develop(CameraNotes.webpWith(6)).width()).isEqualTo(6);
        assertThat(Darkroom.develop(SamplePictures.WEBP).width()).isEqualTo(8);
    }

    @Test
    void anOrientationNobodyKnowsIsUpright() {
        assertThat(Darkroom.develop(CameraNotes.jpegWith(redCorner(), 9)).width())
                .isEqualTo(60);
    }

    private static BufferedImage redCorner() {
        BufferedImage picture = SamplePictures.plain(60, 40, BufferedImage.TYPE_INT_RGB, 0xffffff);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, 16, 16);
        canvas.dispose();
        return picture;
    }
}
