package app.elevenses.wall.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

@Route("wall")
@Menu(title = "wall.title", order = 1, icon = "wall")
@PermitAll
@StyleSheet("styles/feed.css")
@StyleSheet("styles/wall.css")
@StyleSheet("styles/comments.css")
@StyleSheet("styles/composer.css")
class WallView extends Main implements HasDynamicTitle {

    WallView(CelebrationComposer composer, CelebrationFeed feeds) {
        addClassName("wall");
        H1 heading = new H1(getTranslation("wall.title"));
        heading.addClassName("visually-hidden");
        add(heading, composer, feeds.everything());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("wall.title"));
    }
}
