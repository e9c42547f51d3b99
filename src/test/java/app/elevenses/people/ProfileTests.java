package app.elevenses.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.PortalTest;
import app.elevenses.Reception;
import app.elevenses.images.FreshPicture;
import app.elevenses.images.PictureCard;
import app.elevenses.images.Pictures;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

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
    private Accounts accounts;

    @Autowired
    private PasswordEncoder encoder;

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
    void anotherPictureLetsGoOfTheOneBefore() {
        PictureCard first = acting.as(ben, () -> pictures.takeIn(square(), signedIn.id()));
        PictureCard second = acting.as(ben, () -> pictures.takeIn(square(), signedIn.id()));
        acting.as(ben, () -> profile.wear(first.id()));
        assertThat(acting.<Boolean>as(ben, () -> pictures.isWaiting(first.id(), signedIn.id())))
                .isFalse();

        acting.as(ben, () -> {
            profile.wear(second.id());
            profile.wear(second.id());
        });

        assertThat(acting.<Boolean>as(ben, () -> pictures.isWaiting(first.id(), signedIn.id())))
                .isTrue();
        assertThat(acting.<Boolean>as(ben, () -> pictures.isWaiting(second.id(), signedIn.id())))
                .isFalse();
        acting.as(ben, () -> profile.wearNone());
        assertThat(acting.as(mei, () -> directory.card(ben)).orElseThrow().pictureId())
                .isNull();
    }

    @Test
    void aNameIsTidiedBeforeColleaguesSeeIt() {
        acting.as(ben, () -> profile.rename("  Ben\n\u202E Whitlock "));

        assertThat(acting.as(mei, () -> directory.card(ben)).orElseThrow().name())
                .isEqualTo("Ben  Whitlock");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n", "\u200B", "\u2800"})
    void aNameThatNobodyCouldSeeIsRefused(String name) {
        assertThatThrownBy(() -> acting.as(ben, () -> profile.rename(name))).isInstanceOf(NameUnfit.class);
        assertThatThrownBy(() -> acting.as(ben, () -> profile.rename("b".repeat(121))))
                .isInstanceOf(NameUnfit.class);
        assertThat(acting.as(mei, () -> directory.card(ben)).orElseThrow().name())
                .isEqualTo("Ben");
    }

    @Test
    void whoeverKnowsTheOldPasswordChoosesANewOne() {
        acting.as(ben, () -> profile.choosePassword(Reception.PASSWORD, "no sugar from now on"));

        assertThat(encoder.matches(
                        "no sugar from now on", accounts.loadUserByUsername(ben).getPassword()))
                .isTrue();
    }

    @Test
    void whoeverDoesNotKnowTheOldPasswordGuessesSlowly() {
        for (int guess = 0; guess < 5; guess++) {
            assertThatThrownBy(() -> acting.as(ben, () -> profile.choosePassword("guessed", "no sugar from now on")))
                    .isInstanceOf(PasswordWrong.class);
        }
        assertThatThrownBy(
                        () -> acting.as(ben, () -> profile.choosePassword(Reception.PASSWORD, "no sugar from now on")))
                .isInstanceOf(TooManyTries.class);
        assertThat(encoder.matches(
                        Reception.PASSWORD, accounts.loadUserByUsername(ben).getPassword()))
                .isTrue();
    }

    @Test
    void aStrangerHasNoProfile() {
        assertThatThrownBy(() -> profile.preferences()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private static ByteArrayInputStream square() {
        return new ByteArrayInputStream(FreshPicture.png(20, 20));
    }
}
