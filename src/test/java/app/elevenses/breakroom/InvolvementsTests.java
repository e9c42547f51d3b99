package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

class InvolvementsTests extends KitchenTest {

    @Autowired
    private Involvements involvements;

    @Autowired
    private Reading reading;

    @BeforeEach
    void meet() {
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
        RoomCard bar = roomScene.make(RoomKind.CLOSED, "The bar", sofia, ben);
        involvements.choose(bar.id(), Involvement.NOTHING);
        roomScene.remove(bar, sofia, ben);
        assertThat(scene.count("room_involvements where person_id = " + ben.id()))
                .isZero();
        roomScene.bring(bar, sofia, ben);
        assertThat(involvements.in(bar.id())).isEqualTo(Involvement.MENTIONS);

        involvements.choose(kitchen, Involvement.NOTHING);
        scene.letGo(ben);
        assertThat(scene.count("room_involvements where person_id = " + ben.id()))
                .isZero();
    }

    @Test
    void onlyWhoeverIsInARoomChooses() {
        RoomCard bar = roomScene.make(RoomKind.CLOSED, "The bar", sofia);
        RoomCard bread = roomScene.make(RoomKind.OPEN, "Bread", sofia);
        RoomCard cellar = roomScene.make(RoomKind.CLOSED, "The cellar", sofia, ben);
        roomScene.archive(cellar, sofia);
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
