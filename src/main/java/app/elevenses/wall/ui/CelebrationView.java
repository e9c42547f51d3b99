package app.elevenses.wall.ui;

import app.elevenses.wall.CelebrationItem;
import app.elevenses.wall.Wall;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;

@Route("wall")
@PermitAll
@StyleSheet("styles/feed.css")
@StyleSheet("styles/wall.css")
@StyleSheet("styles/comments.css")
class CelebrationView extends Main implements HasUrlParameter<Long>, HasDynamicTitle {

    private final transient Wall wall;
    private final transient CelebrationFeed feeds;
    private final transient CelebrationTitle titles;
    private String title = "";

    CelebrationView(Wall wall, CelebrationFeed feeds, CelebrationTitle titles) {
        this.wall = wall;
        this.feeds = feeds;
        this.titles = titles;
        addClassName("wall");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        CelebrationItem item = wall.find(id).orElseThrow(NotFoundException::new);
        title = titles.of(item);
        H1 heading = new H1(title);
        heading.addClassName("visually-hidden");
        RouterLink back = new RouterLink(getTranslation("wall.back"), WallView.class);
        back.addClassName("back");
        removeAll();
        add(heading, back, feeds.only(item));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", title);
    }
}
