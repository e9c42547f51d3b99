package app.elevenses.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.people.Colleagues.Colleague;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@Tag("database")
class WhereaboutsTests {

    private static final String LAPTOP = "laptop";
    private static final String PHONE = "phone";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private DiscretionBook book;

    @Autowired
    private Discretions discretions;

    @Autowired
    private Directory directory;

    private final List<Object> told = new ArrayList<>();
    private Whereabouts whereabouts;
    private Colleague ben;
    private ColleagueItem item;

    @BeforeEach
    void hire() {
        whereabouts = new Whereabouts(book, told::add);
        ben = beans.createBean(Colleagues.class).hire("Ben Whitlock");
        item = ben.does(() -> directory.colleague(ben.id())).orElseThrow();
    }

    @Test
    void whoeverLooksIsHereAndAwayWhenNoneOfTheirScreensIsLookedAt() {
        assertThat(whereabouts.of(ben.id())).isEqualTo(Nearness.OUT);
        whereabouts.come(item, LAPTOP);
        whereabouts.come(item, PHONE);
        assertThat(whereabouts.of(ben.id())).isEqualTo(Nearness.HERE);
        whereabouts.look(ben.id(), LAPTOP, false);
        assertThat(whereabouts.of(ben.id())).isEqualTo(Nearness.HERE);
        whereabouts.look(ben.id(), PHONE, false);
        assertThat(whereabouts.of(ben.id())).isEqualTo(Nearness.AWAY);
        whereabouts.look(ben.id(), LAPTOP, true);
        assertThat(whereabouts.of(ben.id())).isEqualTo(Nearness.HERE);
        whereabouts.go(ben.id(), LAPTOP);
        assertThat(whereabouts.of(ben.id())).isEqualTo(Nearness.AWAY);
        whereabouts.go(ben.id(), PHONE);
        assertThat(whereabouts.of(ben.id())).isEqualTo(Nearness.OUT);
    }

    @Test
    void othersAreToldOnlyWhenItChanges() {
        whereabouts.come(item, LAPTOP);
        whereabouts.come(item, PHONE);
        whereabouts.look(ben.id(), PHONE, false);
        whereabouts.look(ben.id(), PHONE, false);
        whereabouts.go(ben.id(), PHONE);
        assertThat(told).containsExactly(new WhereaboutsChanged(ben.id()));
        whereabouts.look(ben.id(), LAPTOP, false);
        whereabouts.go(ben.id(), LAPTOP);
        assertThat(told).hasSize(3);
    }

    @Test
    void aScreenThatWasNeverOpenedOrIsClosedSaysNothing() {
        whereabouts.look(ben.id(), LAPTOP, true);
        whereabouts.go(ben.id(), LAPTOP);
        assertThat(whereabouts.of(ben.id())).isEqualTo(Nearness.OUT);
        assertThat(told).isEmpty();
    }

    @Test
    void whoeverIsInvisibleIsOutUntilTheyWishToBeSeen() {
        whereabouts.come(item, LAPTOP);
        ben.does(() -> discretions.beInvisible(true));
        assertThat(whereabouts.isInvisible(ben.id())).isTrue();
        assertThat(whereabouts.of(ben.id())).isEqualTo(Nearness.OUT);
        ben.does(() -> discretions.beInvisible(false));
        assertThat(whereabouts.of(ben.id())).isEqualTo(Nearness.HERE);
    }

    @Test
    void hoursAreShownWhileTheyMayBe() {
        assertThat(whereabouts.hours(ben.id())).isEmpty();
        whereabouts.come(item, LAPTOP);
        assertThat(whereabouts.hours(ben.id())).contains(WhenItem.of(item));
        ben.does(() -> discretions.showHours(false));
        assertThat(whereabouts.hours(ben.id())).isEmpty();
    }

    @Test
    void whatIsChosenOnOneDeviceIsNotUndoneByAnother() {
        ben.does(() -> discretions.beInvisible(true));
        ben.does(() -> discretions.showTyping(false));
        ben.does(() -> discretions.showHours(false));
        assertThat(ben.does(() -> discretions.mine())).isEqualTo(new Discretion(true, false, false));
        ben.does(() -> discretions.beInvisible(false));
        assertThat(ben.does(() -> discretions.mine())).isEqualTo(new Discretion(false, false, false));
    }
}
