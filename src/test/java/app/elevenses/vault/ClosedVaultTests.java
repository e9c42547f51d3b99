package app.elevenses.vault;

import static app.elevenses.vault.VaultScene.inTokyo;
import static app.elevenses.vault.VaultScene.parts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Without its key a vault stays closed, and nothing in it is touched. */
@ExtendWith(OutputCaptureExtension.class)
class ClosedVaultTests extends SealedTest {

    @Test
    void withoutTheKeyTheVaultStaysClosedAndNothingIsTouched(CapturedOutput console) {
        List<Map<String, @Nullable Object>> before = scene.everything();
        AddressVault closed = start("", home);

        everythingIsRefused(closed);

        assertThat(scene.everything()).isEqualTo(before);
        assertThat(home.resolve("vault.key")).doesNotExist();
        assertThat(console)
                .contains("The address vault stays closed: the key its addresses were sealed with is missing");
        theRightKeyOpensIt();
    }

    @Test
    void withAnotherKeyTheVaultStaysClosedAndNothingIsTouched(CapturedOutput console) {
        List<Map<String, @Nullable Object>> before = scene.everything();

        everythingIsRefused(start(OTHER, home));

        assertThat(scene.everything()).isEqualTo(before);
        assertThat(console).contains("this key is not the one").doesNotContain(OTHER);
        theRightKeyOpensIt();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no key", "c2hvcnQ=", "äöü", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="})
    void withAMalformedKeyTheVaultStaysClosedAndNothingIsTouched(String malformed, CapturedOutput console) {
        List<Map<String, @Nullable Object>> before = scene.everything();

        everythingIsRefused(start(malformed, home));

        assertThat(scene.everything()).isEqualTo(before);
        assertThat(console).contains("is not the Base64 of 32 bytes").doesNotContain(malformed + ";");
        theRightKeyOpensIt();
    }

    @Test
    void aKeyFileThatIsNotTheRightOneIsLeftAsItIs() throws IOException {
        List<Map<String, @Nullable Object>> before = scene.everything();
        for (String written : List.of(OTHER, "", "half a k")) {
            Files.writeString(home.resolve("vault.key"), written);
            everythingIsRefused(start("", home));
            assertThat(home.resolve("vault.key")).hasContent(written);
        }
        assertThat(scene.everything()).isEqualTo(before);
    }

    @Test
    void aHomeThatCannotBeReadKeepsTheVaultClosed() throws IOException {
        Files.createDirectory(home.resolve("vault.key"));
        everythingIsRefused(start("", home));
    }

    @Test
    void theConsoleIsToldOnce(CapturedOutput console) throws Exception {
        Keyring keyring = keyring(OTHER, home);
        keyring.run(new DefaultApplicationArguments());
        assertThatThrownBy(keyring::current).isInstanceOf(VaultClosed.class);
        assertThatThrownBy(keyring::check).isInstanceOf(VaultClosed.class);

        assertThat(console.getAll().split("stays closed", -1)).hasSize(2);
    }

    private void theRightKeyOpensIt() {
        assertThat(yuki.does(vault::remembered))
                .hasValueSatisfying(address -> assertThat(parts(address)).isEqualTo(parts(inTokyo())));
        assertThat(parts(olu.does(() -> vault.look(parcel)))).isEqualTo(parts(inTokyo()));
    }
}
