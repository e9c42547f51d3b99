package app.elevenses.vault;

import static app.elevenses.vault.VaultScene.inTokyo;
import static app.elevenses.vault.VaultScene.parts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.AtOnce;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

class KeyringTests extends SealedTest {

    private static final String KEY = VaultKey.makeUp();

    @Test
    void aFreshPortalMakesItsKeyWhenSomethingIsSealedAndNotBefore() {
        fresh(() -> {
            Keyring keyring = keyring("", home.resolve("new"));
            keyring.run(new DefaultApplicationArguments());
            keyring.check();
            assertThat(home.resolve("new")).doesNotExist();
            assertThat(known.findAll()).isEmpty();

            AddressVault vault = start(keyring);
            yuki.does(() -> vault.remember(inTokyo()));

            Path file = home.resolve("new").resolve("vault.key");
            assertThat(keyring.current().id()).isEqualTo(only().id());
            assertThat(VaultKey.parse(Files.readString(file)).orElseThrow().is(only()))
                    .isTrue();
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
            assertThat(file.getParent()).isDirectoryNotContaining("glob:**vault.key.*");
            isThere(start("", home.resolve("new")));
        });
    }

    @Test
    void aConfiguredKeyIsWrittenNowhere() {
        fresh(() -> {
            AddressVault vault = start(KEY, home);
            yuki.does(() -> vault.remember(inTokyo()));

            assertThat(home).isEmptyDirectory();
            assertThat(scene.everything().toString()).doesNotContain(KEY);
            isThere(start(KEY, home));
        });
    }

    @Test
    void aNewKeyComesAfterAnOldOneThatIsStillShown() {
        fresh(() -> {
            AddressVault before = start(KEY, home);
            yuki.does(() -> before.remember(inTokyo()));
            everythingIsRefused(start(OTHER, home));

            AddressVault after = start(keyring(OTHER, home, KEY));
            isThere(after);
            olu.does(() -> after.remember(inTokyo()));
            assertThat(known.findAll()).hasSize(2);

            AddressVault withoutTheOldOne = start(OTHER, home);
            assertThat(olu.does(withoutTheOldOne::remembered)).isPresent();
            assertThatThrownBy(() -> yuki.does(withoutTheOldOne::remembered)).isInstanceOf(VaultClosed.class);
            isThere(start(keyring(OTHER, home, KEY)));
        });
    }

    @Test
    void ofTwoNodesThatStartAtOnceWithOneHomeBothHaveTheSameKey() {
        fresh(() -> assertThat(race(home, home)).containsOnly(only().id()));
    }

    @Test
    void ofTwoNodesThatStartAtOnceWithHomesOfTheirOwnOneStaysClosed() {
        fresh(() -> assertThat(race(home.resolve("one"), home.resolve("other")))
                .containsExactlyInAnyOrder(only().id(), VaultClosed.class));
    }

    private KnownKey only() {
        List<KnownKey> all = known.findAll();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    /** The keys of portals that start at the same moment with these homes. */
    private List<Object> race(Path... homes) throws Exception {
        return AtOnce.each(homes.length, node -> {
            try {
                return keyring("", homes[node]).current().id();
            } catch (VaultClosed closed) {
                return VaultClosed.class;
            }
        });
    }

    private void isThere(AddressVault open) {
        assertThat(yuki.does(open::remembered))
                .hasValueSatisfying(address -> assertThat(parts(address)).isEqualTo(parts(inTokyo())));
    }

    private interface Deed {

        void run() throws Exception;
    }

    /** As if nothing was ever sealed; afterwards the keys are those that were. */
    private void fresh(Deed deed) {
        var kept = scene.database().sql("select * from vault_keys").query().listOfRows();
        empty();
        try {
            deed.run();
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        } finally {
            empty();
            kept.forEach(key -> scene.database()
                    .sql("insert into vault_keys values (:id, :position, :check_value, :first_used_at)")
                    .params(key)
                    .update());
        }
    }

    private void empty() {
        for (String table : List.of("remembered_addresses", "parcel_addresses", "vault_keys")) {
            scene.database().sql("delete from " + table).update();
        }
    }
}
