package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.people.Colleagues.Colleague;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Tag("database")
class InvolvementsTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Involvements involvements;

    @Autowired
    private Reading reading;

    private KitchenScene scene;
    private RoomScene rooms;
    private Colleague ben;
    private Colleague sofia;
    private long kitchen;

    @BeforeEach
    void meet() {
        scene = KitchenScene.quiet(beans);
        rooms = RoomScene.of(beans);
        ben = scene.hire("Ben Whitlock");
        sofia = scene.hire("Sofia Tavares");
        kitchen = scene.kitchen(ben);
        ben.signIn();
        reading.mine();
    }

    @ParameterizedTest
    @CsvSource({"EVERYTHING, true, false", "MENTIONS, true, false", "NOTHING, false, true"})
    void whatOneChoosesSaysWhetherARoomCalls(Involvement chosen, boolean calls, boolean quiet) {
        involvements.choose(kitchen, chosen);
        assertThat(involvements.in(kitchen)).isEqualTo(chosen);
        Map<Long, Unread> before = reading.mine();
        scene.say(sofia, "@" + ben.handle());
        Unread now = Objects.requireNonNull(reading.mine().get(kitchen));
        assertThat(now.waiting()).isTrue();
        assertThat(now.calls()).isEqualTo(calls);
        assertThat(now.quiet()).isEqualTo(quiet);
        assertThat(reading.again(before, Set.of(kitchen))).isEqualTo(reading.mine());
    }

    @Test
    void whoHasNotChosenHearsWhenTheyAreSpokenTo() {
        assertThat(involvements.in(kitchen)).isEqualTo(Involvement.MENTIONS);
    }

    @Test
    void whatIsChosenLastHoldsAndForNobodyElse() {
        involvements.choose(kitchen, Involvement.NOTHING);
        involvements.choose(kitchen, Involvement.EVERYTHING);
        assertThat(involvements.in(kitchen)).isEqualTo(Involvement.EVERYTHING);
        assertThat(sofia.does(() -> involvements.in(kitchen))).isEqualTo(Involvement.MENTIONS);
        assertThat(scene.count("room_involvements where person_id = " + ben.id()))
                .isEqualTo(1);
    }

    @Test
    void itGoesWithTheMembership() {
        RoomCard bar = rooms.make(RoomKind.CLOSED, "The bar", sofia, ben);
        involvements.choose(bar.id(), Involvement.NOTHING);
        rooms.remove(bar, sofia, ben);
        assertThat(scene.count("room_involvements where person_id = " + ben.id()))
                .isZero();
        rooms.bring(bar, sofia, ben);
        assertThat(involvements.in(bar.id())).isEqualTo(Involvement.MENTIONS);

        involvements.choose(kitchen, Involvement.NOTHING);
        scene.letGo(ben);
        assertThat(scene.count("room_involvements where person_id = " + ben.id()))
                .isZero();
    }

    @Test
    void onlyWhoeverIsInARoomChooses() {
        RoomCard bar = rooms.make(RoomKind.CLOSED, "The bar", sofia);
        RoomCard bread = rooms.make(RoomKind.OPEN, "Bread", sofia);
        RoomCard cellar = rooms.make(RoomKind.CLOSED, "The cellar", sofia, ben);
        rooms.archive(cellar, sofia);
        assertThatThrownBy(() -> involvements.choose(bar.id(), Involvement.EVERYTHING))
                .isInstanceOf(RoomGone.class);
        assertThatThrownBy(() -> involvements.choose(bread.id(), Involvement.EVERYTHING))
                .isInstanceOf(NotInRoom.class);
        assertThatThrownBy(() -> involvements.choose(cellar.id(), Involvement.EVERYTHING))
                .isInstanceOf(RoomPutAway.class);
        assertThatThrownBy(() -> involvements.choose(-1, Involvement.EVERYTHING))
                .isInstanceOf(RoomGone.class);
        assertThat(scene.count("room_involvements where person_id = " + ben.id()))
                .isZero();
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> involvements.in(kitchen)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> involvements.choose(kitchen, Involvement.NOTHING))
                .isInstanceOf(AuthenticationException.class);
    }
}
