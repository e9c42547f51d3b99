package app.elevenses.shell.ui;

import app.elevenses.kit.Languages;
import app.elevenses.kit.LateMenu;
import app.elevenses.live.LiveUpdates;
import app.elevenses.people.ColorScheme;
import app.elevenses.people.Directory;
import app.elevenses.people.Discretions;
import app.elevenses.people.Paper;
import app.elevenses.people.PersonCard;
import app.elevenses.people.PersonChanged;
import app.elevenses.people.Preferences;
import app.elevenses.people.Profile;
import app.elevenses.people.SignedIn;
import app.elevenses.people.StatusDialog;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** One's own corner: one's page, language, paper, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PersonMenu extends NativeButton {

    private final transient Profile profile;
    private final transient Discretions discretions;
    private final transient ObjectProvider<StatusDialog> statusDialogs;
    private final transient AuthenticationContext door;
    private final Jump jump;
    private final Shortcuts shortcuts;

    PersonMenu(
            Profile profile,
            Directory directory,
            SignedIn signedIn,
            Discretions discretions,
            ObjectProvider<StatusDialog> statusDialogs,
            AuthenticationContext door,
            LiveUpdates live,
            Jump jump,
            Shortcuts shortcuts) {
        this.profile = profile;
        this.discretions = discretions;
        this.statusDialogs = statusDialogs;
        this.door = door;
        this.jump = jump;
        this.shortcuts = shortcuts;
        long me = signedIn.id();
        PersonCard card = Objects.requireNonNull(directory.cards(List.of(me)).get(me));
        addClassName("person-menu");
        Span name = new Span();
        name.addClassName("person-menu-name");
        Avatar face = new Avatar();
        face.getElement().setAttribute("aria-hidden", "true");
        show(card, face, name);
        add(face, name);
        live.watch(this, PersonChanged.TOPIC, changed -> {
            if (changed.contains(me)) {
                show(Objects.requireNonNull(directory.cards(List.of(me)).get(me)), face, name);
            }
        });
        new LateMenu(this, menu -> fill(menu, profile.preferences()));
    }

    private void show(PersonCard card, Avatar face, Span name) {
        setAriaLabel(getTranslation("shell.person-menu", card.name()));
        name.setText(card.name());
        face.setName(card.name());
        face.setImage(card.pictureId() == null ? null : "/pictures/" + card.pictureId() + "/96");
    }

    private void fill(ContextMenu menu, Preferences preferences) {
        menu.addItem(
                getTranslation("people.own.title"), pressed -> UI.getCurrent().navigate("me"));
        menu.addItem(
                getTranslation("people.status.open"),
                pressed -> statusDialogs.getObject().open());
        offerInvisible(menu);
        menu.addSeparator();
        menu.addItem(getTranslation("shell.keys.jump"), pressed -> jump.open());
        menu.addItem(getTranslation("shell.keys.title"), pressed -> shortcuts.open());
        menu.addSeparator();
        SubMenu languages = menu.addItem(getTranslation("shell.language")).getSubMenu();
        Languages.ALL.forEach(language -> offer(languages, language, preferences.language()));
        SubMenu papers = menu.addItem(getTranslation("shell.paper")).getSubMenu();
        for (ColorScheme scheme : ColorScheme.values()) {
            offer(papers, scheme, preferences.scheme());
        }
        menu.addSeparator();
        menu.addItem(getTranslation("shell.sign-out"), pressed -> leave());
    }

    private void offerInvisible(ContextMenu menu) {
        MenuItem invisible = menu.addItem(
                getTranslation("people.presence.invisible"),
                pressed -> discretions.beInvisible(!discretions.mine().invisible()));
        invisible.setCheckable(true);
        invisible.setChecked(discretions.mine().invisible());
    }

    /** The browser forgets what it kept first; were that impossible, the door opens all the same. */
    private void leave() {
        getElement()
                .executeJs("return import('/modules/signing-out.js').then((door) => door.signOut())")
                .then(done -> door.logout(), failed -> door.logout());
    }

    private void offer(SubMenu languages, Locale language, Locale chosen) {
        MenuItem item = languages.addItem(language.getDisplayLanguage(language), pressed -> {
            profile.read(language);
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        item.getElement().setAttribute("lang", language.getLanguage());
        item.setCheckable(true);
        item.setChecked(language.getLanguage().equals(chosen.getLanguage()));
    }

    private void offer(SubMenu papers, ColorScheme scheme, ColorScheme chosen) {
        String name = getTranslation("shell.paper." + scheme.name().toLowerCase(Locale.ROOT));
        MenuItem item = papers.addItem(name, pressed -> choose(papers, pressed.getSource(), scheme));
        item.setCheckable(true);
        item.setChecked(scheme == chosen);
    }

    private void choose(SubMenu papers, MenuItem pressed, ColorScheme scheme) {
        profile.readOn(scheme);
        papers.getItems().forEach(item -> item.setChecked(item.equals(pressed)));
        getUI().ifPresent(ui -> Paper.lay(ui, scheme));
    }
}
