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

/** What is known of somebody on the day they join. */
public record NewPerson(
        @NotNull @Pattern(regexp = Handles.PATTERN) String handle,
        @NotBlank @Size(max = Names.LONGEST) String name,

        @NotNull @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST)
        String password,

        @NotNull ZoneId zone,
        @NotNull Locale language,
        @Nullable Long teamId,
        @Nullable Long officeId,
        @NotNull Set<Role> roles,
        @Nullable @Email @Size(max = 254) String mailAddress) {

    /** Somebody without a mail address. */
    public NewPerson(
            String handle,
            String name,
            String password,
            ZoneId zone,
            Locale language,
            @Nullable Long teamId,
            @Nullable Long officeId,
            Set<Role> roles) {
        this(handle, name, password, zone, language, teamId, officeId, roles, null);
    }

    Newcomer newcomer() {
        return new Newcomer(handle, name, zone, language, teamId, officeId, roles, mailAddress);
    }

    @Override
    public String toString() {
        return "NewPerson[" + handle + "]";
    }
}
