package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever holds a connection and waits for a second one may wait for somebody who waits for theirs. */
class FewConnectionsTests extends KitchenTest {

    @Autowired
    private HikariDataSource pool;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private RoomBook book;

    @Autowired
    private RoomAccess access;

    @Autowired
    private Pins pins;

    @Autowired
    private Conversation conversation;

    private RoomCard room;

    @BeforeEach
    void meet() {
        room = roomScene.make(RoomKind.CLOSED, "Bar", ben);
    }

    @Test
    void whoMayReadIsAskedWithTheConnectionOneHas() {
        assertThat(withOneConnection(() -> access.mayRead(room.id()))).isTrue();
    }

    @Test
    void whatIsPinnedIsReadWithTheConnectionOneHas() {
        long rota = roomScene.say(room, ben, "The rota");
        ben.does(() -> pins.pin(rota));
        assertThat(withOneConnection(() -> pins.in(room.id()))).hasSize(1);
    }

    @Test
    void whetherAMessageStandsThereIsAskedWithTheConnectionOneHas() {
        long rota = roomScene.say(room, ben, "The rota");
        assertThat(withOneConnection(() -> conversation.isMine(rota))).isTrue();
        assertThat(withOneConnection(() -> conversation.shows(room.id(), List.of(rota))))
                .isTrue();
    }

    /** In a transaction, while all others are taken and something has just changed. */
    private <T> T withOneConnection(Supplier<T> deed) {
        List<Connection> others = new ArrayList<>();
        try {
            return ben.does(() -> transaction.execute(itself -> {
                takeAllBut(1, others);
                book.changed(new RoomMade(room.id()));
                return deed.get();
            }));
        } finally {
            others.forEach(FewConnectionsTests::giveBack);
        }
    }

    private void takeAllBut(int left, List<Connection> taken) {
        try {
            while (taken.size() < pool.getMaximumPoolSize() - left) {
                taken.add(pool.getConnection());
            }
        } catch (SQLException none) {
            throw new IllegalStateException(none);
        }
    }

    private static void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
