package app.elevenses.people;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Knows what whoever is signed in may do today without asking the database at every request: at once here, within ten
 * seconds on other nodes.
 */
@Component
public class Standing {

    private static final Duration BELIEVED = Duration.ofSeconds(10);
    private static final int MOST_REMEMBERED = 100_000;

    private final LoadingCache<Long, Optional<Account>> known;

    Standing(Accounts accounts) {
        known = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(BELIEVED)
                .build(personId -> ask(accounts, personId));
    }

    /** The same as it was, or with today's roles; none for whoever has left or replaced their password since. */
    public Optional<Authentication> today(Authentication signedIn) {
        return signedIn.getPrincipal() instanceof Account account
                ? known.get(account.personId())
                        .map(today -> compare(signedIn, account, today))
                        .orElseGet(() -> Optional.of(signedIn))
                : Optional.of(signedIn);
    }

    private static Optional<Authentication> compare(Authentication signedIn, Account before, Account today) {
        if (!today.isEnabled() || before.isOlderThan(today)) {
            return Optional.empty();
        }
        return Optional.of(
                before.getAuthorities().equals(today.getAuthorities())
                        ? signedIn
                        : UsernamePasswordAuthenticationToken.authenticated(today, null, today.getAuthorities()));
    }

    @TransactionalEventListener
    void forget(PersonLeft left) {
        known.invalidate(left.personId());
    }

    @TransactionalEventListener
    void forget(RolesGiven given) {
        known.invalidate(given.personId());
    }

    @TransactionalEventListener
    void forget(PasswordChosen chosen) {
        known.invalidate(chosen.personId());
    }

    /** A database that is away shows nobody out: they would lose what they are writing, and can read nothing anyway. */
    private static Optional<Account> ask(Accounts accounts, long personId) {
        try {
            Account today = accounts.today(personId);
            today.eraseCredentials();
            return Optional.of(today);
        } catch (DataAccessException | TransactionException away) {
            return Optional.empty();
        }
    }
}
