package app.elevenses.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an administrator decides about somebody: where they belong and what they may do. */
public record Employment(@Nullable Long teamId, @Nullable Long officeId, Set<Role> roles) {

    public Employment {
        roles = Set.copyOf(roles);
    }
}
