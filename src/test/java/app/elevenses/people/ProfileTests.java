package app.elevenses.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.PortalTest;
import app.elevenses.Reception;
import app.elevenses.images.PictureCard;
import app.elevenses.images.Pictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class ProfileTests {

    @Autowired
    private Profile profile;

    @Autowired
    private Portraits portraits;

    @Autowired
    private Pictures pictures;

    @Autowired
    private Directory directory;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Acting acting;

    @Autowired
    private Reception reception;

    private String ben = "";
    private String mei = "";

    @BeforeEach
    void twoColleagues() {
        ben = reception.join("Ben");
        mei = reception.join("Mei");
    }

    @Test
    void oneReadsAsOneSaidOnTheFirstDay() {
        assertThat(acting.as(ben, () -> profile.preferences()))
                .isEqualTo(new Preferences(Locale.ENGLISH, ColorScheme.SYSTEM, ZoneId.of("Europe/Lisbon")));
    }

    @Test
    void whatOneChoosesIsOnesOwn() {
        acting.as(ben, () -> {
            profile.read(Locale.JAPANESE);
            profile.readOn(ColorScheme.DARK);
        });

        assertThat(acting.as(ben, () -> profile.preferences()))
                .isEqualTo(new Preferences(Locale.JAPANESE, ColorScheme.DARK, ZoneId.of("Europe/Lisbon")));
        assertThat(acting.as(mei, () -> profile.preferences()).language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aPortraitIsForEverybodyAndWhatIsOnlyTriedOnForOneself() {
        PictureCard picture = acting.as(ben, () -> pictures.takeIn(square(), signedIn.id()));
        assertThat(acting.<Boolean>as(ben, () -> portraits.shows(picture.id()))).isTrue();
        assertThat(acting.<Boolean>as(mei, () -> portraits.shows(picture.id()))).isFalse();

        acting.as(ben, () -> profile.wear(picture.id()));

        assertThat(acting.<Boolean>as(mei, () -> portraits.shows(picture.id()))).isTrue();
        assertThat(acting.as(mei, () -> directory.card(ben)).orElseThrow().pictureId())
                .isEqualTo(picture.id());
        assertThat(portraits.shows(picture.id())).isFalse();
    }

    @Test
    void nobodyWearsThePictureOfSomebodyElse() {
        PictureCard picture = acting.as(ben, () -> pictures.takeIn(square(), signedIn.id()));

        assertThatThrownBy(() -> acting.as(mei, () -> profile.wear(picture.id())))
                .hasMessage("images.refusal.gone");
        assertThat(acting.as(mei, () -> directory.card(mei)).orElseThrow().pictureId())
                .isNull();
    }

    @Test
    void aStrangerHasNoProfile() {
        assertThatThrownBy(() -> profile.preferences()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private static ByteArrayInputStream square() {
        BufferedImage square = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        square.setRGB(7, 7, ThreadLocalRandom.current().nextInt());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(square, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ByteArrayInputStream(png.toByteArray());
    }
}
