package app.elevenses.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.elevenses.breakroom.MessageDraft;
import app.elevenses.breakroom.NotYoursToKeep;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomGone;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.RoomPutAway;
import app.elevenses.breakroom.RoomScene;
import app.elevenses.breakroom.Talking;
import app.elevenses.images.PictureCard;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.previews.PreviewCard;
import app.elevenses.previews.Widened;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Import(Widened.Neighbour.class)
@Tag("database")
class LinksTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Talking talking;

    @Autowired
    private LinksAllowed allowed;

    @Autowired
    private LinkPictures pictures;

    @Autowired
    private Links links;

    private LinksScene scene;
    private RoomScene roomScene;

    @BeforeEach
    void meet() {
        roomScene = RoomScene.of(beans);
        scene = LinksScene.in(beans);
    }

    @AfterEach
    void close() {
        scene.forbid();
    }

    @Test
    void nothingIsAskedForUntilAnAdministratorAllowsIt() {
        int before = scene.knocks();
        String link = scene.page("Tea");
        long unseen = say("Before: " + link);
        scene.allow();
        long seen = say("After: " + scene.page("Milk"));
        scene.awaitUnder(seen, "Milk");
        assertThat(scene.under(unseen)).isEmpty();
        assertThat(scene.knocks()).isEqualTo(before + 1);
    }

    @Test
    void inTheKitchenOnlyAnAdministratorAllowsIt() {
        long kitchen = scene.kitchen.kitchen(scene.ben);
        assertRefused(scene.ben, kitchen, NotYoursToKeep.class);
        assertThat(scene.ada.<Boolean>does(() -> allowed.in(kitchen))).isFalse();
    }

    @Test
    void inARoomWhoeverLooksAfterItAllowsIt() {
        RoomCard room = roomScene.make(RoomKind.CLOSED, "Bread", scene.ben, scene.sofia);
        assertRefused(scene.sofia, room.id(), NotYoursToKeep.class);
        assertRefused(scene.ada, room.id(), RoomGone.class);
        scene.ben.does(() -> allowed.allow(room.id()));
        assertThat(scene.ben.<Boolean>does(() -> allowed.in(room.id()))).isTrue();
        roomScene.archive(room, scene.ben);
        assertRefused(scene.ben, room.id(), RoomPutAway.class);
    }

    private void assertRefused(Colleague somebody, long roomId, Class<? extends Throwable> refusal) {
        List<Runnable> tries =
                List.of(() -> allowed.in(roomId), () -> allowed.allow(roomId), () -> allowed.forbid(roomId));
        tries.forEach(each -> assertThatThrownBy(() -> somebody.does(each)).isInstanceOf(refusal));
    }

    @Test
    void whatIsShownInAClosedRoomIsForThoseInItAlone() {
        RoomCard room = roomScene.make(RoomKind.CLOSED, "Bread", scene.ben);
        scene.ben.does(() -> allowed.allow(room.id()));
        String link = scene.page("Tea", "<meta property=\"og:image\" content=\"" + scene.picture() + "\">");
        int before = scene.knocks();
        say(link);
        assertThat(scene.knocks()).isEqualTo(before);

        long id = roomScene.say(room, scene.ben, link);
        await().until(() -> picturesUnder(id).size() == 1);
        long picture = picturesUnder(id).getFirst();
        assertThat(scene.ben.<Boolean>does(() -> pictures.shows(picture))).isTrue();
        assertThat(shows(picture)).isFalse();
        assertThat(scene.ada.<Boolean>does(() -> pictures.shows(picture))).isFalse();
        roomScene.bring(room, scene.ben, scene.sofia);
        assertThat(shows(picture)).isTrue();
    }

    private List<Long> picturesUnder(long messageId) {
        return scene.ben.does(() -> links.under(Set.of(messageId))).values().stream()
                .flatMap(shown -> shown.cards().stream())
                .map(PreviewCard::picture)
                .filter(Objects::nonNull)
                .map(PictureCard::id)
                .toList();
    }

    @Test
    void theFirstTwoLinksOfAMessageAreShownInTheirOrder() {
        scene.allow();
        String tea = scene.page("Tea");
        long id = say(
                "See [this](" + tea + ") and " + scene.page("Milk") + " and " + tea + " and " + scene.page("Sugar"));
        scene.awaitUnder(id, "Tea", "Milk");
    }

    @Test
    void linksInCodeAndInQuotesAreLeftAlone() {
        scene.allow();
        long id = say("`%1$s` [`code`](%1$s)\n\n```\n%1$s\n```\n\n> %1$s\n\nbut %2$s"
                .formatted(scene.page("Code"), scene.page("Tea")));
        scene.awaitUnder(id, "Tea");
    }

    @Test
    void whatIsKnownIsNotAskedForAgain() {
        scene.allow();
        String link = scene.page("Tea");
        scene.awaitUnder(say(link), "Tea");
        int before = scene.knocks();
        long again = say("Again " + link);
        assertThat(scene.under(again)).containsExactly("Tea");
        assertThat(scene.knocks()).isEqualTo(before);
    }

    @Test
    void anEditedMessageShowsWhatItLinksToNow() {
        scene.allow();
        long id = say(scene.page("Tea"));
        scene.awaitUnder(id, "Tea");
        edit(id, "Rather " + scene.page("Milk"));
        scene.awaitUnder(id, "Milk");
        edit(id, "Rather nothing");
        assertThat(scene.under(id)).isEmpty();
    }

    @Test
    void whoeverWroteItTakesTheCardAwayAndItStaysAway() {
        scene.allow();
        String link = scene.page("Tea");
        long id = say(link);
        scene.awaitUnder(id, "Tea");
        long preview = scene.cards(id).getFirst().id();

        for (var other : List.of(scene.sofia, scene.ada)) {
            assertThatThrownBy(() -> scene.takeAway(other, id, preview)).isInstanceOf(PreviewGone.class);
        }
        assertThatThrownBy(() -> scene.takeAway(scene.ben, id, preview + 1)).isInstanceOf(PreviewGone.class);
        assertThatThrownBy(() -> scene.takeAway(scene.ben, id + 1, preview)).isInstanceOf(PreviewGone.class);

        scene.takeAway(scene.ben, id, preview);
        scene.takeAway(scene.ben, id, preview);
        assertThat(scene.under(id)).isEmpty();
        edit(id, "Still " + link);
        assertThat(scene.under(id)).isEmpty();

        assertThatThrownBy(() -> scene.putBack(scene.sofia, id, preview)).isInstanceOf(PreviewGone.class);
        scene.putBack(scene.ben, id, preview);
        assertThat(scene.under(id)).containsExactly("Tea");
    }

    @Test
    void onceForbiddenNothingIsShownAndNothingIsAskedFor() {
        scene.allow();
        long id = say(scene.page("Tea", "<meta property=\"og:image\" content=\"" + scene.picture() + "\">"));
        scene.awaitUnder(id, "Tea");
        long picture = pictureUnder(id);
        int before = scene.knocks();
        scene.forbid();
        assertThat(scene.under(id)).isEmpty();
        assertThat(shows(picture)).isFalse();
        say(scene.page("Milk"));
        assertThat(scene.knocks()).isEqualTo(before);
    }

    @Test
    void aPictureIsSeenByThoseWhoReadAMessageItIsUnder() {
        scene.allow();
        String link = scene.page("Tea", "<meta property=\"og:image\" content=\"" + scene.picture() + "\">");
        long first = say(link);
        scene.awaitUnder(first, "Tea");
        long second = say(link);
        long picture = pictureUnder(first);
        assertThat(shows(picture)).isTrue();
        assertThat(shows(picture + 1)).isFalse();

        scene.ben.does(() -> talking.delete(first));
        assertThat(shows(picture)).isTrue();
        scene.takeAway(scene.ben, second, scene.cards(second).getFirst().id());
        assertThat(shows(picture)).isFalse();
        scene.ben.does(() -> talking.putBack(first));
        assertThat(shows(picture)).isTrue();

        SecurityContextHolder.clearContext();
        assertThat(pictures.shows(picture)).isFalse();
    }

    @Test
    void whatLeadsInsideIsNeitherAskedForNorShown() {
        scene.allow();
        int before = scene.knocks();
        long id = say(
                "http://127.0.0.1/ http://169.254.169.254/latest/ http://localhost:8080/admin " + scene.page("Tea"));
        assertThat(scene.under(id)).isEmpty();
        assertThat(scene.knocks()).isEqualTo(before);
    }

    @Test
    void aThousandLinksAreTwo() {
        scene.allow();
        int before = scene.knocks();
        String first = scene.page("Tea");
        String second = scene.page("Milk");
        StringBuilder words = new StringBuilder(first + " " + second);
        while (words.length() < MessageDraft.LONGEST_TEXT - 30) {
            words.append(" http://example.com/").append(words.length());
        }
        scene.awaitUnder(say(words.toString()), "Tea", "Milk");
        assertThat(scene.knocks()).isEqualTo(before + 2);
    }

    private long say(String words) {
        return scene.kitchen.say(scene.ben, words);
    }

    private void edit(long id, String words) {
        scene.kitchen.edit(scene.ben, id, words);
    }

    private long pictureUnder(long id) {
        PreviewCard card = scene.cards(id).getFirst();
        return Objects.requireNonNull(card.picture()).id();
    }

    private boolean shows(long picture) {
        return scene.sofia.<Boolean>does(() -> pictures.shows(picture));
    }
}
