package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.AtOnce;
import app.elevenses.people.Colleagues;
import app.elevenses.people.Colleagues.Colleague;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Tag("database")
class FewPeopleTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private FewPeople conversations;

    @Autowired
    private RoomMembers members;

    @Autowired
    private RoomKeeping keeping;

    private Colleagues colleagues;
    private List<Colleague> nine = List.of();
    private Colleague maya;
    private Colleague ben;

    @BeforeEach
    void meet() {
        colleagues = beans.createBean(Colleagues.class);
        nine = IntStream.range(0, 9)
                .mapToObj(number -> colleagues.hire("Somebody"))
                .toList();
        maya = nine.get(0);
        ben = nine.get(1);
    }

    @Test
    void theSamePeopleHaveTheSameConversationWhoeverBegins() {
        long begun = maya.does(() -> conversations.with(List.of(ben.id())));
        assertThat(ben.does(() -> conversations.with(List.of(maya.id(), maya.id(), ben.id()))))
                .isEqualTo(begun);
        assertThat(ben.does(() -> conversations.with(List.of(nine.get(2).id()))))
                .isNotEqualTo(begun);
    }

    @Test
    void howeverManyBeginAtTheSameMomentThereIsOne() throws Exception {
        List<Colleague> eight = nine.subList(0, 8);
        List<Long> begun = AtOnce.each(8, number -> eight.get(number).does(() -> conversations.with(ids(eight))));
        assertThat(begun).containsOnly(begun.getFirst());
        assertThat(maya.does(() -> members.of(begun.getFirst()))).hasSize(8);
    }

    @Test
    void itTakesTwoToEightWhoWorkHere() {
        Colleague gone = colleagues.hire("Henrik Dahl");
        colleagues.letGo(gone);
        List<List<Long>> unfit = List.of(List.of(), List.of(maya.id()), ids(nine), List.of(gone.id()), List.of(-1L));
        assertThat(unfit)
                .allSatisfy(people -> assertThatThrownBy(() -> maya.does(() -> conversations.with(people)))
                        .isInstanceOf(PeopleUnfit.class));
    }

    @Test
    void nobodyComesGoesOrChangesAnything() {
        long talk = maya.does(() -> conversations.with(List.of(ben.id())));
        Stream.<Runnable>of(
                        () -> members.leave(talk),
                        () -> members.remove(talk, ben.id()),
                        () -> members.bring(talk, List.of(nine.get(2).id())),
                        () -> keeping.change(talk, RoomScene.called("Ours")),
                        () -> keeping.archive(talk))
                .forEach(deed -> assertThatThrownBy(() -> maya.does(deed)).isInstanceOf(NotYoursToKeep.class));
        assertThatThrownBy(() -> maya.does(() -> members.join(talk))).isInstanceOf(RoomGone.class);
        assertThat(maya.does(() -> members.of(talk))).hasSize(2);
    }

    @Test
    void whoeverLeavesTheHouseIsStillToldByName() {
        long talk = maya.does(() -> conversations.with(List.of(ben.id())));
        colleagues.letGo(ben);
        assertThat(maya.does(() -> members.of(talk))).hasSize(2);
    }

    @Test
    void aStrangerBeginsNothing() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> conversations.with(List.of(ben.id()))).isInstanceOf(AuthenticationException.class);
    }

    private static List<Long> ids(List<Colleague> people) {
        return people.stream().map(Colleague::id).toList();
    }
}
