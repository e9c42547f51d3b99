package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.AtOnce;
import app.elevenses.people.Colleagues.Colleague;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

class TablesTests extends KitchenTest {

    @Autowired
    private Tables tables;

    @Autowired
    private TableClosing closing;

    @Autowired
    private Rooms rooms;

    @Autowired
    private RoomMembers members;

    @Autowired
    private RoomAccess access;

    private Colleague maya;

    @BeforeEach
    void arrive() {
        maya = scene.hire("Maya Okafor");
    }

    private long lay(int seats) {
        return maya.does(() -> tables.lay(new TableDraft("A coffee", seats, 30)));
    }

    @Test
    void aTableIsOfferedToEverybodyAndReadByThoseWhoSitThere() {
        long table = lay(3);
        assertThat(ben.does(rooms::tables))
                .filteredOn(card -> card.id() == table)
                .allSatisfy(card -> {
                    assertThat(card.name()).isEqualTo("A coffee");
                    assertThat(card.hasASeat()).isTrue();
                    assertThat(card.isIn() || card.mayWrite()).isFalse();
                });
        assertThat(ben.does(() -> access.mayRead(table))).isFalse();
        assertThat(ada.does(() -> access.mayRead(table))).isFalse();
        assertThatThrownBy(() -> ben.does(() -> members.of(table))).isInstanceOf(RoomGone.class);
        ben.does(() -> members.join(table));
        assertThat(ben.does(() -> access.mayRead(table) && access.mayWrite(table)))
                .isTrue();
        assertThat(ben.does(rooms::mine)).extracting(RoomCard::id).doesNotContain(table);
        ben.does(() -> members.leave(table));
        assertThat(ben.does(() -> access.mayRead(table))).isFalse();
    }

    @Test
    void whoeverComesWhenEverySeatIsTakenStaysStanding() {
        long table = lay(2);
        ben.does(() -> members.join(table));
        ben.does(() -> members.join(table));
        assertThatThrownBy(() -> ada.does(() -> members.join(table))).isInstanceOf(TableFull.class);
        ben.does(() -> members.leave(table));
        ada.does(() -> members.join(table));
        assertThatThrownBy(() -> ben.does(() -> members.putBack(table, ben.id())))
                .isInstanceOf(TableFull.class);
    }

    @Test
    void howeverManySitDownAtTheSameMomentNoSeatIsTakenTwice() throws Exception {
        long table = lay(4);
        List<Colleague> nine =
                Stream.generate(() -> scene.hire("Somebody")).limit(9).toList();
        List<Boolean> seated = AtOnce.each(9, number -> {
            try {
                nine.get(number).does(() -> members.join(table));
                return true;
            } catch (TableFull full) {
                return false;
            }
        });
        assertThat(seated).filteredOn(each -> each).hasSize(3);
        assertThat(maya.does(() -> members.of(table))).hasSize(4);
    }

    @Test
    void nobodyIsBroughtToATable() {
        long table = lay(12);
        assertThatThrownBy(() -> maya.does(() -> members.bring(table, List.of(ben.id()))))
                .isInstanceOf(NotYoursToKeep.class);
    }

    @Test
    void aTableClosesWhenItsTimeIsOver() {
        long table = lay(4);
        RoomCard card = maya.does(() -> rooms.card(table)).orElseThrow();
        roomScene.say(card, maya, "Milk?");
        closing.close();
        assertThat(isOpen(table)).isTrue();
        scene.ago("room_tables", "closes_at", 30 * 60, table);
        closing.close();
        assertThat(isOpen(table)).isFalse();
        assertThatThrownBy(() -> roomScene.say(card, maya, "Sugar?")).isInstanceOf(RoomPutAway.class);
        assertThatThrownBy(() -> ben.does(() -> members.join(table))).isInstanceOf(RoomGone.class);
        assertThat(maya.does(() -> access.mayRead(table))).isTrue();
        assertThat(maya.does(rooms::putAway)).extracting(RoomCard::id).doesNotContain(table);
    }

    @Test
    void aTableClosesWhenNobodyHasSatThereForTenMinutes() {
        long table = lay(4);
        maya.does(() -> members.leave(table));
        closing.close();
        assertThat(isOpen(table)).isTrue();
        scene.ago("room_leavings", "left_at", 9 * 60 + 50, table);
        closing.close();
        assertThat(isOpen(table)).isTrue();
        scene.ago("room_leavings", "left_at", 11, table);
        closing.close();
        assertThat(isOpen(table)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 30", "13, 30", "0, 30", "4, 14", "4, 481", "4, -1"})
    void aTableHasTwoToTwelveSeatsForAQuarterOfAnHourToAWorkingDay(int seats, int minutes) {
        assertThatThrownBy(() -> maya.does(() -> tables.lay(new TableDraft("A coffee", seats, minutes))))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void aTableNeedsAName() {
        assertThatThrownBy(() -> maya.does(() -> tables.lay(new TableDraft("\u200b", 4, 30))))
                .isInstanceOf(RoomNameUnfit.class);
    }

    @Test
    void aStrangerLaysNone() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> tables.lay(new TableDraft("A coffee", 4, 30)))
                .isInstanceOf(AuthenticationException.class);
    }

    private boolean isOpen(long table) {
        return ben.does(rooms::tables).stream().anyMatch(card -> card.id() == table);
    }
}
