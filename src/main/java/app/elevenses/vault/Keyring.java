package app.elevenses.vault;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds the keys while they are the right ones; makes one only where no address was ever sealed. */
@Component
class Keyring implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Keyring.class);

    private final KeySettings settings;
    private final KnownKeyRepository known;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final Map<String, VaultKey> keys = new ConcurrentHashMap<>();
    private volatile @Nullable VaultKey current;
    private @Nullable NoKey closed;
    private @Nullable NoKey told;

    Keyring(KeySettings settings, KnownKeyRepository known, PlatformTransactionManager transactions, Clock clock) {
        this.settings = settings;
        this.known = known;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Says at the start what would otherwise be found out by whoever gives the first address. */
    @Override
    public void run(ApplicationArguments arguments) {
        find(false);
    }

    /** Refuses while the vault is closed; one in which nothing was ever sealed is open. */
    synchronized void check() {
        find(false);
        if (closed != null) {
            throw new VaultClosed();
        }
    }

    /** The key to seal with, made where there never was one. */
    VaultKey current() {
        VaultKey found = current;
        return found != null ? found : find(true).orElseThrow(VaultClosed::new);
    }

    /** The key of that name, to open with. */
    VaultKey named(String id) {
        check();
        return Optional.ofNullable(keys.get(id)).orElseThrow(VaultClosed::new);
    }

    private synchronized Optional<VaultKey> find(boolean needed) {
        if (current == null) {
            closed = null;
            try {
                open(needed);
            } catch (IOException | UnsupportedOperationException unreadable) {
                stayClosed(NoKey.UNREADABLE);
            }
        }
        return Optional.ofNullable(current);
    }

    private void open(boolean needed) throws IOException {
        boolean fresh = everUsed().isEmpty();
        Optional<String> written = written(needed && fresh);
        if (written.isPresent()) {
            open(written.get(), needed);
        } else if (!fresh) {
            stayClosed(NoKey.MISSING);
        }
    }

    private Optional<String> written(boolean orMade) throws IOException {
        if (!settings.key().isBlank()) {
            return Optional.of(settings.key());
        }
        Optional<String> kept = settings.file().read();
        return kept.isEmpty() && orMade ? Optional.of(settings.file().make()) : kept;
    }

    private void open(String written, boolean needed) {
        List<Optional<VaultKey>> all = Stream.concat(Stream.of(written), settings.oldKeys().stream())
                .map(VaultKey::parse)
                .toList();
        if (all.stream().anyMatch(Optional::isEmpty)) {
            stayClosed(NoKey.MALFORMED);
            return;
        }
        List<VaultKey> given = all.stream().flatMap(Optional::stream).toList();
        VaultKey key = given.getFirst();
        List<KnownKey> before = everUsed();
        boolean mayBeNext = mayBeNext(given, before);
        if (needed && mayBeNext && !isKnown(key, before)) {
            introduce(key, before.size() + 1);
        }
        List<KnownKey> now = everUsed();
        given.stream().filter(each -> isKnown(each, now)).forEach(each -> keys.put(each.id(), each));
        current = keys.get(key.id());
        if (current == null && (needed || !mayBeNext)) {
            stayClosed(NoKey.WRONG);
        }
    }

    private static boolean isKnown(VaultKey key, List<KnownKey> ever) {
        return ever.stream().anyMatch(key::is);
    }

    /** The first of all, or one that comes after a key which is shown along with it. */
    private static boolean mayBeNext(List<VaultKey> given, List<KnownKey> ever) {
        return ever.isEmpty() || given.stream().anyMatch(each -> isKnown(each, ever));
    }

    /** Of two nodes with different keys one takes the place; the other finds that its key is not known. */
    private void introduce(VaultKey key, int place) {
        try {
            apart.executeWithoutResult(alone -> known.saveAndFlush(new KnownKey(key, place, clock.instant())));
        } catch (DataIntegrityViolationException justTaken) {
            LOG.debug("Another node has brought its key in at the same moment");
        }
    }

    private List<KnownKey> everUsed() {
        return Objects.requireNonNull(apart.execute(alone -> known.findAll()));
    }

    private void stayClosed(NoKey why) {
        closed = why;
        if (told != why) {
            told = why;
            LOG.error("The address vault stays closed: {}. Nothing in it has been changed.", why.sentence());
        }
    }
}
