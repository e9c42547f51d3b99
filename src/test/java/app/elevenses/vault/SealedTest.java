package app.elevenses.vault;

import static app.elevenses.vault.VaultScene.inTokyo;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.audit.Logbook;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Directory;
import app.elevenses.people.Role;
import app.elevenses.people.SignedIn;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/** A test that begins with sealed addresses, and starts further portals beside them. */
@SpringBootTest
@Import(VaultScene.class)
@Tag("database")
abstract class SealedTest {

    static final String OTHER = VaultKey.makeUp();

    @Autowired
    VaultScene scene;

    @Autowired
    KnownKeyRepository known;

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
    AddressVault vault;

    @Autowired
    private Clock clock;

    @TempDir
    Path home;

    Colleague yuki;
    Colleague olu;
    long parcel;

    @BeforeEach
    void somethingIsSealed() {
        yuki = scene.hire("Yuki Tanabe");
        olu = scene.hire("Olu Adeyemi", Role.MAIL_ROOM);
        parcel = scene.parcel();
        yuki.does(() -> vault.remember(inTokyo()));
        yuki.does(() -> vault.seal(parcel, inTokyo()));
    }

    void everythingIsRefused(AddressVault closed) {
        Map<String, Runnable> deeds = Map.of(
                "remembered", () -> yuki.does(closed::remembered),
                "remember", () -> yuki.does(() -> closed.remember(inTokyo())),
                "forget", () -> yuki.does(() -> closed.forget()),
                "seal", () -> yuki.does(() -> closed.seal(parcel, inTokyo())),
                "look", () -> olu.does(() -> closed.look(parcel)));
        deeds.forEach((name, deed) -> assertThatThrownBy(deed::run).as(name).isInstanceOf(VaultClosed.class));
    }

    AddressVault start(String key, Path home) {
        return start(keyring(key, home));
    }

    /** A portal that has just been started with that key; nothing but the vault of it. */
    AddressVault start(Keyring keyring) {
        return new AddressVault(remembered, parcels, new Sealing(keyring, clock), needs, logbook, directory, signedIn);
    }

    Keyring keyring(String key, Path home, String... old) {
        KeySettings settings = new KeySettings(key, List.of(old), home.toString());
        return new Keyring(settings, known, transactions, clock);
    }
}
