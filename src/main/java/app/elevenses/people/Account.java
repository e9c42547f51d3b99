package app.elevenses.people;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

final class Account implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1;

    private final long personId;
    private final String handle;
    private final Set<SimpleGrantedAuthority> authorities;
    private final boolean worksHere;
    private final Instant chosenAt;
    private @Nullable String hash;

    Account(Person person, @Nullable Password password) {
        personId = person.id();
        handle = person.handle();
        authorities = Set.copyOf(person.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList());
        worksHere = person.worksHere();
        chosenAt = password == null ? Instant.EPOCH : password.chosenAt();
        hash = password == null ? null : password.hash();
    }

    long personId() {
        return personId;
    }

    /** Whether they signed in with a password that they have replaced since. */
    boolean isOlderThan(Account today) {
        return chosenAt.isBefore(today.chosenAt);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public @Nullable String getPassword() {
        return hash;
    }

    @Override
    public String getUsername() {
        return handle;
    }

    @Override
    public boolean isEnabled() {
        return worksHere;
    }

    @Override
    public void eraseCredentials() {
        hash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account account && account.personId == personId;
    }

    @Override
    public int hashCode() {
        return Objects.hash(personId);
    }
}
