package app.elevenses.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.AtOnce;
import app.elevenses.people.Colleagues.Colleague;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@Tag("database")
class MutesTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Mutes mutes;

    @Autowired
    private Earshot earshot;

    @Autowired
    private House house;

    @Autowired
    private JdbcClient database;

    private Colleagues colleagues;
    private Colleague ben;
    private Colleague sofia;

    @BeforeEach
    void hire() {
        colleagues = beans.createBean(Colleagues.class);
        ben = colleagues.hire("Ben Whitlock");
        sofia = colleagues.hire("Sofia Tavares");
    }

    @Test
    void whoeverIsMutedIsNotHeardByThatOnePersonUntilTheyAreAgain() {
        ben.does(() -> mutes.mute(sofia.id()));
        assertThat(earshot.hears(ben.id(), sofia.id())).isFalse();
        assertThat(earshot.hears(sofia.id(), ben.id())).isTrue();
        assertThat(namesOf(ben)).containsExactly("Sofia Tavares");
        assertThat(namesOf(sofia)).isEmpty();

        ben.does(() -> mutes.unmute(sofia.id()));
        assertThat(earshot.hears(ben.id(), sofia.id())).isTrue();
        assertThat(namesOf(ben)).isEmpty();
    }

    private List<String> namesOf(Colleague reader) {
        return reader.does(() -> mutes.mine().stream().map(PersonCard::name).toList());
    }

    @Test
    void pressedTwiceAtOnceItIsDoneOnce() throws Exception {
        AtOnce.all(4, () -> ben.does(() -> mutes.mute(sofia.id())));
        assertThat(namesOf(ben)).containsExactly("Sofia Tavares");
        ben.does(() -> {
            mutes.unmute(sofia.id());
            mutes.unmute(sofia.id());
        });
        assertThat(namesOf(ben)).isEmpty();
    }

    @Test
    void nobodyMutesThemselvesOrWhoIsNotHere() {
        Colleague leaving = colleagues.hire("Henrik Dahl");
        colleagues.letGo(leaving);
        assertThat(List.of(ben.id(), leaving.id(), house.id(), 0L, Long.MAX_VALUE))
                .allSatisfy(id ->
                        assertThatThrownBy(() -> ben.does(() -> mutes.mute(id))).isInstanceOf(MuteUnfit.class));
        assertThat(namesOf(ben)).isEmpty();
    }

    @Test
    void whoLeavesStaysMutedAndMutesNobodyAnyMore() {
        ben.does(() -> mutes.mute(sofia.id()));
        sofia.does(() -> mutes.mute(ben.id()));
        colleagues.letGo(sofia);

        assertThat(namesOf(ben)).containsExactly("Sofia Tavares");
        assertThat(database.sql("select count(*) from mutes where person_id = ?")
                        .param(sofia.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
