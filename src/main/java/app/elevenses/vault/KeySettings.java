package app.elevenses.vault;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the key comes from ({@code elevenses.vault-key}, or a file in the home), and those it came after. */
@Component
record KeySettings(
        @Value("${elevenses.vault-key:}") String key,
        @Value("${elevenses.vault-old-keys:}") List<String> oldKeys,
        @Value("${elevenses.home:.elevenses}") String home) {

    KeyFile file() {
        return KeyFile.in(home);
    }

    @Override
    public String toString() {
        return "KeySettings[" + home + "]";
    }
}
