package app.elevenses.people.ui;

import app.elevenses.images.Pictures;
import app.elevenses.people.Directory;
import app.elevenses.people.Profile;
import app.elevenses.people.ProfileSection;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

@Route("me")
@PermitAll
@StyleSheet("styles/composer.css")
@StyleSheet("styles/feed.css")
@StyleSheet("styles/people.css")
@StyleSheet("styles/own.css")
class MeView extends Main implements HasDynamicTitle {

    MeView(
            Profile profile,
            Directory directory,
            Pictures pictures,
            SignedIn signedIn,
            OwnPresence presence,
            OwnMutes mutes,
            ObjectProvider<ProfileSection> sections) {
        addClassName("own");
        add(
                new H1(getTranslation("people.own.title")),
                new OwnFace(profile, directory, pictures, signedIn),
                presence,
                new OwnHours(profile),
                new OwnReading(profile),
                new OwnMail(profile),
                mutes);
        sections.orderedStream().map(ProfileSection::section).forEach(this::add);
        add(new OwnPassword(profile));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("people.own.title"));
    }
}
