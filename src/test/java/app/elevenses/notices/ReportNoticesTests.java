package app.elevenses.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.elevenses.breakroom.KitchenScene;
import app.elevenses.breakroom.Talking;
import app.elevenses.care.CareScene;
import app.elevenses.care.ReportDesk;
import app.elevenses.care.Verdict;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@NoticesTest
class ReportNoticesTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Notices notices;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private Talking talking;

    private NoticesScene scene;
    private KitchenScene room;
    private CareScene care;
    private Colleague ben;
    private Colleague sofia;
    private Colleague mina;
    private long kitchen;

    @BeforeEach
    void hire() {
        scene = NoticesScene.empty(beans);
        room = KitchenScene.quiet(beans);
        care = CareScene.calm(beans);
        ben = scene.hire("Ben Whitlock");
        sofia = scene.hire("Sofia Tavares");
        mina = care.moderator("Mina Farahani");
        kitchen = room.kitchen(ben);
    }

    private List<NoticeItem> of(Colleague reader) {
        scene.pass(NoticesScene.A_WHILE);
        return reader.does(() -> notices.newest(20)).items();
    }

    private long reported() {
        long id = room.say(ben, "Unkind");
        care.report(sofia, kitchen, id);
        return id;
    }

    @Test
    void moderatorsAreToldOnceHoweverManyWaitAndNobodyElseIs() {
        Colleague ada = scene.hire("Ada Lindqvist", Role.ADMINISTRATOR);
        long id = reported();
        care.report(ada, kitchen, id);
        assertThat(of(mina))
                .extracting(NoticeItem::kind, NoticeItem::count)
                .containsExactly(tuple(NoticeKind.REPORTED, 1));
        reported();
        assertThat(of(mina))
                .extracting(NoticeItem::kind, NoticeItem::count)
                .containsExactly(tuple(NoticeKind.REPORTED, 2));
        assertThat(of(ada)).isEmpty();
        assertThat(of(ben)).isEmpty();
        assertThat(of(sofia)).isEmpty();
        assertThat(NoticeKind.REPORTED.address(0)).isEqualTo("/reports");
    }

    @Test
    void itEmptiesWhenOneOfThemDecidesAndWaitsAgainWhenThatIsTakenBack() {
        Colleague rike = care.moderator("Friederike Hohenstein-Krüger");
        long hidden = reported();
        long left = reported();
        mina.does(() -> {
            desk.hide(hidden, "Unkind");
            desk.leave(left, "Not so bad");
        });
        assertThat(of(mina)).isEmpty();
        assertThat(of(rike)).isEmpty();
        mina.does(() -> desk.takeBack(hidden, Verdict.HIDDEN));
        assertThat(of(rike)).hasSize(1);
    }

    @Test
    void itEmptiesWhenTheMessageIsDeleted() {
        long id = reported();
        ben.does(() -> talking.delete(id));
        assertThat(of(mina)).isEmpty();
        ben.does(() -> talking.putBack(id));
        assertThat(of(mina)).hasSize(1);
    }

    @Test
    void whoeverModeratesFromNowOnIsToldOfWhatWaits() {
        reported();
        care.employ(sofia, Role.MODERATOR);
        assertThat(of(sofia)).hasSize(1);
        care.employ(mina);
        assertThat(of(mina)).isEmpty();
        assertThat(of(sofia)).hasSize(1);
    }
}
