package app.elevenses.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.notes.NoteRequested;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import app.elevenses.wall.Celebrating;
import app.elevenses.wall.CelebrationShared;
import app.elevenses.wall.WallScene;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

class NoticesTests extends TellingTest {

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private Housekeeping housekeeping;

    @Autowired
    private Celebrating celebrating;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void whatTheSameEventTellsTwiceIsToldOnce() {
        long id = ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", yuki)));
        ben.does(() -> events.publishEvent(new CelebrationShared(id, ben.id())));
        long note = scene.ask(ben, "Happy birthday", yuki);
        ben.does(() -> events.publishEvent(new NoteRequested(note, ben.id())));
        later();

        assertThat(only(yuki).count()).isEqualTo(1);
        assertThat(only(mina).count()).isEqualTo(1);
    }

    @Test
    void whatIsSeenOnOneDeviceIsSeenOnTheOthersAndStaysUntilItIsDone() {
        scene.ask(ben, "One", yuki);
        scene.ask(ben, "Two", yuki);
        ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", mina)));
        later();
        assertThat(unseen(mina)).isEqualTo(2);

        mina.does(() -> notices.see(NoticeKind.DECISION, 0));
        assertThat(unseen(mina)).isEqualTo(1);
        assertThat(of(mina)).hasSize(2);
        mina.does(() -> notices.seeAll());
        assertThat(unseen(mina)).isZero();
        assertThat(of(mina)).noneMatch(NoticeItem::unseen);

        scene.ask(ben, "Three", yuki);
        later();
        assertThat(unseen(mina)).isEqualTo(1);
        assertThat(of(mina).getFirst().count()).isEqualTo(3);
    }

    @Test
    void nobodySeesOrTouchesWhatIsSomebodyElses() {
        scene.ask(ben, "One", yuki);
        later();
        ben.does(() -> notices.see(NoticeKind.DECISION, 0));
        ben.does(() -> notices.seeAll());

        assertThat(of(ben)).isEmpty();
        assertThat(unseen(mina)).isEqualTo(1);
    }

    @Test
    void whatSomebodyWantsToHearNothingOfVanishesWithWhatWasThere() {
        scene.ask(ben, "One", yuki);
        ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", mina)));
        later();
        mina.does(() -> choices.choose(new NoticeWays(NoticeTopic.CELEBRATIONS, false, false)));

        assertThat(only(mina).kind()).isEqualTo(NoticeKind.DECISION);
        assertThat(unseen(mina)).isEqualTo(1);
    }

    @Test
    void everybodyIsAskedOnlyAboutWhatMayReachThem() {
        assertThat(topics(yuki))
                .containsExactly(
                        NoticeTopic.ADDRESSES,
                        NoticeTopic.OWN_NOTES,
                        NoticeTopic.CELEBRATIONS,
                        NoticeTopic.COMMENTS,
                        NoticeTopic.CHEERS,
                        NoticeTopic.MENTIONS,
                        NoticeTopic.ROOMS,
                        NoticeTopic.REMINDERS);
        assertThat(topics(mina)).contains(NoticeTopic.DECISIONS).doesNotContain(NoticeTopic.MAIL_ROOM);
        assertThat(topics(scene.hire("Olu", Role.MAIL_ROOM))).contains(NoticeTopic.MAIL_ROOM);
        assertThat(yuki.<List<NoticeWays>>does(choices::mine))
                .containsExactly(
                        new NoticeWays(NoticeTopic.ADDRESSES, true, true),
                        new NoticeWays(NoticeTopic.OWN_NOTES, true, true),
                        new NoticeWays(NoticeTopic.CELEBRATIONS, true, true),
                        new NoticeWays(NoticeTopic.COMMENTS, true, false),
                        new NoticeWays(NoticeTopic.CHEERS, true, false),
                        new NoticeWays(NoticeTopic.MENTIONS, true, true),
                        new NoticeWays(NoticeTopic.ROOMS, true, false),
                        new NoticeWays(NoticeTopic.REMINDERS, true, true));
    }

    private List<NoticeTopic> topics(Colleague someone) {
        return someone.<List<NoticeWays>>does(choices::mine).stream()
                .map(NoticeWays::topic)
                .toList();
    }

    @Test
    void olderOnesComePageByPageWithoutAGapOrARepetition() {
        List<Long> celebrated = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            celebrated.addFirst(ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", yuki))));
        }
        later();
        List<Long> read = new ArrayList<>();
        yuki.does(() -> {
            NoticePage page = notices.newest(3);
            while (page.more()) {
                page.items().forEach(item -> read.add(item.groupId()));
                page = notices.before(page.items().getLast().key(), 3);
            }
            page.items().forEach(item -> read.add(item.groupId()));
        });
        assertThat(read).isEqualTo(celebrated);
    }

    @Test
    void whatNobodyNeedsAfterThreeMonthsIsClearedAway() {
        ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", yuki)));
        scene.pass(Duration.ofDays(89));
        housekeeping.clear();
        assertThat(of(yuki)).hasSize(1);
        scene.pass(Duration.ofDays(2));
        housekeeping.clear();
        assertThat(scene.count("notices")).isZero();
    }

    @Test
    void aStrangerIsToldNothing() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> notices.unseen()).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> notices.newest(1)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> notices.seeAll()).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> choices.mine()).isInstanceOf(AuthenticationException.class);
    }
}
