package app.elevenses.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who is welcomed before they come, and chooses a password by a link. */
public record Newcomer(
        @NotNull @Pattern(regexp = Handles.PATTERN) String handle,
        @NotBlank @Size(max = Names.LONGEST) String name,
        @NotNull ZoneId zone,
        @NotNull Locale language,
        @Nullable Long teamId,
        @Nullable Long officeId,
        @NotNull Set<Role> roles,
        @Nullable @Email @Size(max = 254) String mailAddress) {}
