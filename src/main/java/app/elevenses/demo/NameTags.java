package app.elevenses.demo;

import app.elevenses.people.Acting;
import app.elevenses.people.Directory;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Says on the console as whom one may sign in, just before it says where. */
@Component
@Profile("demo")
class NameTags {

    private static final Logger LOG = LoggerFactory.getLogger("elevenses");

    private final Acting acting;
    private final Directory directory;

    NameTags(Acting acting, Directory directory) {
        this.acting = acting;
        this.directory = directory;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE - 1)
    void read(ApplicationReadyEvent ready) {
        if (theCastIsHere()) {
            LOG.info("Sign in with the password {} as one of\n{}", Cast.PASSWORD, tags());
        } else {
            LOG.info("Other people live here already, so the demo has left everything as it is.");
        }
    }

    private boolean theCastIsHere() {
        try {
            return acting.as(
                    Cast.ADA.handle(),
                    () -> Arrays.stream(Cast.values())
                            .allMatch(
                                    someone -> directory.card(someone.handle()).isPresent()));
        } catch (UsernameNotFoundException nobody) {
            return false;
        }
    }

    private static String tags() {
        return Arrays.stream(Cast.values())
                .filter(someone -> !someone.hasLeft())
                .map(NameTags::tag)
                .collect(Collectors.joining("\n"));
    }

    private static String tag(Cast someone) {
        String roles = someone.roles().stream()
                .map(role -> ", " + role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining());
        return "  %-11s %s (%s)%s"
                .formatted(someone.handle(), someone.fullName(), someone.zone().getId(), roles);
    }
}
