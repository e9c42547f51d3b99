package app.elevenses.links;

import static org.awaitility.Awaitility.await;

import app.elevenses.breakroom.KitchenScene;
import app.elevenses.breakroom.MessageItem;
import app.elevenses.images.FreshPicture;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import app.elevenses.previews.LittleServer;
import app.elevenses.previews.Phonebook;
import app.elevenses.previews.PreviewCard;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A kitchen in which links are looked at, and a little server that they may lead to. */
public final class LinksScene {

    private static final Random NAMES = new Random();

    public final KitchenScene kitchen;
    public final Colleague ada;
    public final Colleague ben;
    public final Colleague sofia;

    private final LinksAllowed allowed;
    private final Links links;
    private final LittleServer neighbour;
    private final String host = Phonebook.name("127.0.0.1");

    private LinksScene(AutowireCapableBeanFactory beans) {
        kitchen = KitchenScene.quiet(beans);
        ada = kitchen.hire("Ada Lindqvist", Role.ADMINISTRATOR);
        ben = kitchen.hire("Ben Whitlock");
        sofia = kitchen.hire("Sofia Tavares");
        allowed = beans.getBean(LinksAllowed.class);
        links = beans.getBean(Links.class);
        neighbour = beans.getBean(LittleServer.class);
        forbid();
    }

    public static LinksScene in(AutowireCapableBeanFactory beans) {
        return new LinksScene(beans);
    }

    public LinksScene allow() {
        ada.does(() -> allowed.allow(kitchen.kitchen(ada)));
        return this;
    }

    public void forbid() {
        ada.does(() -> allowed.forbid(kitchen.kitchen(ada)));
    }

    /** The link to a new page with that title. */
    public String page(String title) {
        return page(title, "");
    }

    public String page(String title, String more) {
        String path = "/" + Long.toHexString(NAMES.nextLong());
        neighbour.html(path, "<title>" + title + "</title>" + more);
        return at(path);
    }

    String picture() {
        String path = "/" + Long.toHexString(NAMES.nextLong()) + ".png";
        neighbour.serve(path, "image/png", FreshPicture.png(300, 200));
        return at(path);
    }

    private String at(String path) {
        return "http://" + host + ":" + neighbour.port() + path;
    }

    int knocks() {
        return neighbour.knocks();
    }

    /** What everybody is shown under a message. */
    List<String> under(long messageId) {
        return cards(messageId).stream().map(PreviewCard::title).toList();
    }

    List<PreviewCard> cards(long messageId) {
        return kitchen.read(sofia).stream()
                .filter(message -> message.id() == messageId)
                .map(MessageItem::extras)
                .map(Map::values)
                .flatMap(extras -> extras.stream().filter(LinkCards.class::isInstance))
                .map(LinkCards.class::cast)
                .flatMap(shown -> shown.cards().stream())
                .toList();
    }

    /** Waits until that is shown under it. */
    public void awaitUnder(long messageId, String... titles) {
        await().until(() -> under(messageId).equals(List.of(titles)));
    }

    void takeAway(Colleague somebody, long messageId, long previewId) {
        somebody.does(() -> links.takeAway(messageId, previewId));
    }

    void putBack(Colleague somebody, long messageId, long previewId) {
        somebody.does(() -> links.putBack(messageId, previewId));
    }
}
