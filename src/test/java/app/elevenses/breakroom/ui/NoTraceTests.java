package app.elevenses.breakroom.ui;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.breakroom.KitchenScene;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.RoomScene;
import app.elevenses.breakroom.Typing;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Directory;
import app.elevenses.people.Whereabouts;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever comes, looks away, types and goes leaves nothing behind. */
@SpringBootTest
@Tag("database")
@ExtendWith(OutputCaptureExtension.class)
class NoTraceTests extends SpringBrowserlessTest {

    /** For each reader alone, so that they find what they missed; and by when the next job is due. */
    private static final Set<String> NOT_OF_PRESENCE = Set.of("break_room_visits", "room_readings", "scheduled_tasks");

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private Typing typing;

    @Autowired
    private Whereabouts whereabouts;

    @Autowired
    private Directory directory;

    private Colleague ben;
    private RoomCard room;

    @BeforeEach
    void meet() {
        KitchenScene scene = KitchenScene.quiet(beans);
        ben = scene.hire("Ben Quetzalcoatl");
        room = RoomScene.of(beans).make(RoomKind.CLOSED, "Quiet corner", ben);
        ben.signIn();
        UI.getCurrent().navigate("wall");
    }

    @Test
    void comingLookingAwayTypingAndGoingChangeNoRow(CapturedOutput said) {
        Map<String, String> before = rows();
        UI.getCurrent().navigate("break-room/" + room.slug());
        Object screen = new Object();
        whereabouts.come(directory.colleague(ben.id()).orElseThrow(), screen);
        whereabouts.look(ben.id(), screen, false);
        find(WhoTypes.class).single().type();
        assertThat(typing.in(room.id())).isEmpty();
        find(WhoTypes.class).single().rest();
        whereabouts.go(ben.id(), screen);
        UI.getCurrent().navigate("wall");
        assertThat(rows()).isEqualTo(before).isNotEmpty();
        assertThat(said.getAll()).doesNotContain("Quetzalcoatl", "Quiet corner", ben.handle());
        assertThat(meters.getMeters())
                .extracting(Meter::getId)
                .extracting(Object::toString)
                .isNotEmpty()
                .noneMatch(meter -> meter.contains(ben.handle()) || meter.contains(room.slug()));
    }

    /** The test would be worth nothing if it could not see a change. */
    @Test
    void whatIsWrittenIsSeenInTheRows() {
        Map<String, String> before = rows();
        database.sql("insert into discretions values (?, true, true, true)")
                .param(ben.id())
                .update();
        assertThat(rows()).isNotEqualTo(before);
    }

    /** What is in every table, as one number each. */
    private Map<String, String> rows() {
        List<String> tables = database.sql(
                        "select table_name from information_schema.tables where table_schema = database()")
                .query((row, number) -> row.getString(1))
                .list();
        return new TreeMap<>(tables.stream()
                .filter(table -> !NOT_OF_PRESENCE.contains(table))
                .collect(toMap(table -> table, this::checksum)));
    }

    private String checksum(String table) {
        return database.sql("checksum table " + table)
                .query((row, number) -> row.getString(2))
                .single();
    }
}
