package app.elevenses.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.people.Colleagues;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import jakarta.validation.ConstraintViolationException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Tag("database")
class SettingsTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Settings settings;

    private Colleague ada;
    private Colleague ben;
    private String name = "";

    @BeforeEach
    void hire() {
        Colleagues colleagues = beans.createBean(Colleagues.class);
        ada = colleagues.hire("Ada Lindqvist", Role.ADMINISTRATOR);
        ben = colleagues.hire("Ben Whitlock");
        name = "test." + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    }

    @Test
    void everybodyKnowsAtOnceWhatAnAdministratorHasChosen() {
        assertThat(ben.does(() -> settings.find(name))).isEmpty();
        ada.does(() -> settings.choose(name, "oat"));
        assertThat(ben.does(() -> settings.find(name))).contains("oat");
        ada.does(() -> settings.choose(name, "soy"));
        assertThat(ben.does(() -> settings.find(name))).contains("soy");
    }

    @Test
    void nobodyElseChooses() {
        assertThatThrownBy(() -> ben.does(() -> settings.choose(name, "oat")))
                .isInstanceOf(AccessDeniedException.class);
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> settings.find(name)).isInstanceOf(AuthenticationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Two Words", "1"})
    void aNameHasItsShape(String misshapen) {
        assertThatThrownBy(() -> ada.does(() -> settings.choose(misshapen, "oat")))
                .isInstanceOf(ConstraintViolationException.class);
    }
}
