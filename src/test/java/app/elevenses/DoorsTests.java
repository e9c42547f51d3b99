package app.elevenses;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/** Every way in, and the few that are open: these lists are the only place where one is added. */
class DoorsTests {

    private static final Set<String> SERVICES_FOR_STRANGERS = Set.of("people.FirstAdministrator", "people.Joining");

    private static final Set<String> SCREENS_FOR_STRANGERS =
            Set.of("shell.ui.JoinView", "shell.ui.SetupView", "shell.ui.SignInView");

    /** They guard what they give out themselves, or give out nothing. */
    private static final Set<String> WITHOUT_A_DOOR = Set.of(
            "Elevenses", // what every page loads
            "breakroom.HouseVoice", // for features that speak by the clock, and says of rooms only which are in use
            "breakroom.RoomNames", // of rooms that somebody has been handed already, and reads nothing
            "breakroom.Presence", // told by screens of a room, which are open already, and asked by them alone
            "care.WaitingReports", // for what tells them that a report waits
            "demo.StoryClock", // the time in the demo
            "images.Cuttings", // takes pictures in for the portal itself, and shows none
            "images.PictureShredder", // lets go of pictures, and shows none
            "kit.BaseUrl", // where the portal is, which everybody who is there knows
            "kit.Messages", // the words of the product, the same for everybody
            "live.LiveUpdates", // tells ids to screens that are open already
            "notes.NoteParcels", // ids of parcels, for features that act on them by themselves
            "notes.Unanswered", // for a job, ends what nobody answered and shows none of it
            "notes.WhoDecides", // for what tells them that a request waits
            "people.Acting", // becomes somebody, with their rights
            "people.Correspondents", // for jobs that write to people, in features that show none of it
            "people.Earshot", // for what is shown to one person alone, and tells nobody else
            "people.House", // nobody but an id
            "people.Moderators", // for what tells them that something waits, and says so of whoever asks
            "people.Pace", // counts what whoever is signed in does, and shows none of it
            "people.SetupCode", // spells the code for the console
            "people.SignedIn", // says who is there, which everybody knows of themselves
            "people.Standing", // holds whoever is signed in to what they may do
            "people.StatusDialog", // made for one screen, and asks those who guard what it shows
            "people.Whereabouts", // told by screens that are open already, and says what they may show
            "vault.AddressShredder"); // erases, and reads nothing

    /** Called by a request itself, before any service could say no. */
    private static final Set<String> ENDPOINTS = Set.of(
            "drafts.DraftController", // gives people their own, and strangers nothing
            "images.PictureController", // asks the features, shows nothing to strangers
            "mailroom.LetterController", // asks the mail room, which is for those who work there
            "shell.BareStatus"); // a number alone

    private static final List<Class<? extends Annotation>> SIGNS =
            List.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class);

    @Test
    void everyPublicServiceHasADoor() {
        assertThat(Product.classes(DoorsTests::isService).filter(type -> !isGuarded(type)))
                .extracting(DoorsTests::name)
                .containsExactlyInAnyOrderElementsOf(WITHOUT_A_DOOR);
    }

    private static boolean isService(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && (type.isAnnotatedWith(Component.class) || type.isMetaAnnotatedWith(Component.class));
    }

    private static boolean isGuarded(JavaClass service) {
        return service.isAnnotatedWith(PreAuthorize.class)
                || service.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                        .allMatch(method -> method.isAnnotatedWith(PreAuthorize.class));
    }

    @Test
    void onlyTheseServicesAreOpenToStrangers() {
        assertThat(Product.classes(type -> doors(type).anyMatch(rule -> rule.contains("permitAll")))
                        .map(DoorsTests::name))
                .containsExactlyInAnyOrderElementsOf(SERVICES_FOR_STRANGERS);
    }

    @Test
    void everyOtherDoorAsksForSomebodyOrARole() {
        assertThat(Product.classes(type -> !SERVICES_FOR_STRANGERS.contains(name(type)))
                        .flatMap(DoorsTests::doors)
                        .collect(toSet()))
                .isNotEmpty()
                .allMatch(rule -> rule.equals("isAuthenticated()")
                        || rule.matches("hasRole\\('(APPROVER|MAIL_ROOM|ADMINISTRATOR)'\\)")
                        || rule.matches("hasAnyRole\\('(APPROVER|MODERATOR)', 'ADMINISTRATOR'\\)"));
    }

    private static Stream<String> doors(JavaClass type) {
        return Stream.concat(
                        type.tryGetAnnotationOfType(PreAuthorize.class).stream(),
                        type.getMethods().stream()
                                .flatMap(method -> method.tryGetAnnotationOfType(PreAuthorize.class).stream()))
                .map(PreAuthorize::value);
    }

    @Test
    void everyScreenSaysExactlyOnceWhoMayEnter() {
        assertThat(Product.classes(type -> type.isAnnotatedWith(Route.class)))
                .isNotEmpty()
                .allMatch(type -> SIGNS.stream().filter(type::isAnnotatedWith).count() == 1);
    }

    @Test
    void onlyTheseScreensAreOpenToStrangers() {
        assertThat(Product.classes(type -> type.isAnnotatedWith(AnonymousAllowed.class)))
                .extracting(DoorsTests::name)
                .containsExactlyInAnyOrderElementsOf(SCREENS_FOR_STRANGERS);
    }

    @Test
    void onlyTheseAnswerRequestsThemselves() {
        assertThat(Product.classes(
                        type -> type.isAnnotatedWith(Controller.class) || type.isMetaAnnotatedWith(Controller.class)))
                .extracting(DoorsTests::name)
                .containsExactlyInAnyOrderElementsOf(ENDPOINTS);
    }

    private static String name(JavaClass type) {
        return type.getName().substring("app.elevenses.".length());
    }
}
