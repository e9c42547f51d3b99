package app.elevenses.vault;

import static app.elevenses.vault.VaultScene.inTokyo;
import static app.elevenses.vault.VaultScene.parts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.audit.Logbook;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Directory;
import app.elevenses.people.Role;
import app.elevenses.people.SignedIn;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

@SpringBootTest
@Import(VaultScene.class)
@ExtendWith(OutputCaptureExtension.class)
@Tag("database")
class KeyringTests {

    private static final String KEY = VaultKey.makeUp();
    private static final String OTHER = VaultKey.makeUp();

    @Autowired
    private VaultScene scene;

    @Autowired
    private KnownKeyRepository known;

    @Autowired
    private RememberedAddressRepository remembered;

    @Autowired
    private ParcelAddressRepository parcels;

    @Autowired
    private ObjectProvider<AddressNeed> needs;

    @Autowired
    private Logbook logbook;

    @Autowired
    private Directory directory;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private AddressVault vault;

    @Autowired
    private Clock clock;

    @TempDir
    private Path home;

    private Colleague yuki;
    private Colleague olu;
    private long parcel;

    @BeforeEach
    void somethingIsSealed() {
        yuki = scene.hire("Yuki Tanabe");
        olu = scene.hire("Olu Adeyemi", Role.MAIL_ROOM);
        parcel = scene.parcel();
        yuki.does(() -> vault.remember(inTokyo()));
        yuki.does(() -> vault.seal(parcel, inTokyo()));
    }

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
        fresh(() -> {
            List<Object> keys = race(
                    () -> keyring("", home).current().id(),
                    () -> keyring("", home).current().id());
            assertThat(keys).containsOnly(only().id());
        });
    }

    @Test
    void ofTwoNodesThatStartAtOnceWithHomesOfTheirOwnOneStaysClosed() {
        fresh(() -> {
            Path one = home.resolve("one");
            Path other = home.resolve("other");
            List<Object> keys = race(
                    () -> keyring("", one).current().id(),
                    () -> keyring("", other).current().id());
            assertThat(keys).containsExactlyInAnyOrder(only().id(), VaultClosed.class);
        });
    }

    private KnownKey only() {
        List<KnownKey> all = known.findAll();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<Object> race(Callable<String> one, Callable<String> other) throws Exception {
        CyclicBarrier line = new CyclicBarrier(2);
        try (ExecutorService track = Executors.newFixedThreadPool(2)) {
            List<Callable<Object>> runners = Stream.of(one, other)
                    .<Callable<Object>>map(node -> () -> {
                        line.await();
                        try {
                            return node.call();
                        } catch (VaultClosed closed) {
                            return VaultClosed.class;
                        }
                    })
                    .toList();
            List<Future<Object>> ran = track.invokeAll(runners);
            return List.of(ran.getFirst().get(), ran.getLast().get());
        }
    }

    private void everythingIsRefused(AddressVault closed) {
        Map<String, Runnable> deeds = Map.of(
                "remembered", () -> yuki.does(closed::remembered),
                "remember", () -> yuki.does(() -> closed.remember(inTokyo())),
                "forget", () -> yuki.does(() -> closed.forget()),
                "seal", () -> yuki.does(() -> closed.seal(parcel, inTokyo())),
                "look", () -> olu.does(() -> closed.look(parcel)));
        deeds.forEach((name, deed) -> assertThatThrownBy(deed::run).as(name).isInstanceOf(VaultClosed.class));
    }

    private void theRightKeyOpensIt() {
        assertThat(yuki.does(vault::remembered))
                .hasValueSatisfying(address -> assertThat(parts(address)).isEqualTo(parts(inTokyo())));
        assertThat(parts(olu.does(() -> vault.look(parcel)))).isEqualTo(parts(inTokyo()));
    }

    private void isThere(AddressVault open) {
        assertThat(yuki.does(open::remembered))
                .hasValueSatisfying(address -> assertThat(parts(address)).isEqualTo(parts(inTokyo())));
    }

    private AddressVault start(String key, Path home) {
        return start(keyring(key, home));
    }

    /** A portal that has just been started with that key; nothing but the vault of it. */
    private AddressVault start(Keyring keyring) {
        return new AddressVault(remembered, parcels, new Sealing(keyring, clock), needs, logbook, directory, signedIn);
    }

    private Keyring keyring(String key, Path home, String... old) {
        KeySettings settings = new KeySettings(key, List.of(old), home.toString());
        return new Keyring(settings, known, transactions, clock);
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
