package app.elevenses.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;

class ThisMachineAloneTests {

    private final MockEnvironment environment = new MockEnvironment();

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.20", "", " "})
    void theDemoIsNotOpenedToOthers(String address) {
        environment.setActiveProfiles("demo");
        environment.setProperty("server.address", address);
        assertThatExceptionOfType(OpenToOthers.class)
                .isThrownBy(this::start)
                .withMessageContaining("its password is public")
                .satisfies(refusal -> assertThat(new OpenToOthersAnalyzer().analyze(refusal))
                        .extracting("description")
                        .isEqualTo(refusal.getMessage()));
    }

    @Test
    void theDemoThatSaysNothingAboutItsAddressWouldBeOpenAndIsRefused() {
        environment.setActiveProfiles("demo");
        assertThatExceptionOfType(OpenToOthers.class).isThrownBy(this::start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
    void theDemoOpensToItsOwnMachine(String address) {
        environment.setActiveProfiles("demo");
        environment.setProperty("server.address", address);
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void itsOwnSettingsAreOfThatKind() throws Exception {
        assertThat(new YamlPropertySourceLoader()
                        .load("demo", new ClassPathResource("application-demo.yaml"))
                        .getFirst()
                        .getProperty("server.address"))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void aPortalThatIsNoDemoListensWhereItLikes() {
        environment.setProperty("server.address", "0.0.0.0");
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    private void start() {
        new ThisMachineAlone().postProcessEnvironment(environment, new SpringApplication());
    }
}
