package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.people.Colleagues.Colleague;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

class SavedTests extends KitchenTest {

    @Autowired
    private Saved saved;

    @Autowired
    private Talking talking;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void meet() {
        sofia.signIn();
    }

    @Test
    void whatOneSavesNobodyElseFinds() {
        long rota = scene.say(ben, "The rota");
        long lake = scene.say(ben, "The way to the lake");
        saved.save(rota);
        saved.save(lake);
        saved.save(rota);

        assertThat(mine(sofia)).containsExactly(lake, rota);
        assertThat(saved.ids()).containsExactlyInAnyOrder(rota, lake);
        assertThat(mine(ben)).isEmpty();
        ben.does(() -> saved.forget(lake));
        assertThat(mine(sofia)).containsExactly(lake, rota);
        saved.forget(lake);
        assertThat(mine(sofia)).containsExactly(rota);
    }

    private List<Long> mine(Colleague reader) {
        return reader.does(() -> saved.mine()).stream().map(MessageItem::id).toList();
    }

    @Test
    void whatIsDeletedIsNotShownUntilItIsPutBack() {
        long rota = scene.say(ben, "The rota");
        saved.save(rota);
        ben.does(() -> talking.delete(rota));
        assertThat(mine(sofia)).isEmpty();
        assertThatThrownBy(() -> saved.save(rota)).isInstanceOf(MessageGone.class);
        ben.does(() -> talking.putBack(rota));
        assertThat(mine(sofia)).containsExactly(rota);
    }

    @Test
    void whatIsInARoomOneMayNotEnterIsNeitherSavedNorShown() {
        RoomCard bar = roomScene.make(RoomKind.CLOSED, "Bar", ben);
        long elsewhere = roomScene.say(bar, ben, "Something for the bar alone");
        assertThatThrownBy(() -> saved.save(elsewhere)).isInstanceOf(MessageGone.class);

        long moved = scene.say(ben, "Said before the door was closed");
        saved.save(moved);
        database.sql("update messages set room_id = ? where id = ?")
                .params(bar.id(), moved)
                .update();
        assertThat(mine(sofia)).isEmpty();
    }

    @Test
    void fiveHundredAreEnough() {
        long rota = scene.say(ben, "The rota");
        for (int number = 0; number < Saved.MOST; number++) {
            scene.say(ben, "Number " + number);
        }
        database.sql("""
                insert into saved_messages (person_id, message_id, saved_at)
                select ?, id, said_at from messages where id > ? limit 500
                """).params(sofia.id(), rota).update();
        assertThatThrownBy(() -> saved.save(rota)).isInstanceOf(EnoughSaved.class);
        assertThat(mine(sofia)).hasSize(500).doesNotContain(rota);
    }

    @Test
    void whoLeavesKeepsNothing() {
        saved.save(scene.say(ben, "The rota"));
        scene.letGo(sofia);
        assertThat(scene.count("saved_messages where person_id = " + sofia.id()))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MAX_VALUE})
    void whatNeverWasIsNotSaved(long id) {
        assertThatThrownBy(() -> saved.save(id)).isInstanceOf(MessageGone.class);
        saved.forget(id);
        assertThat(mine(sofia)).isEmpty();
    }

    @Test
    void aStrangerSavesNothing() {
        long rota = scene.say(ben, "The rota");
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> saved.save(rota)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> saved.forget(rota)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> saved.mine()).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> saved.ids()).isInstanceOf(AuthenticationException.class);
    }
}
