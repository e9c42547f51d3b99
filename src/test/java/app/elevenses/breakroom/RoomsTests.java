package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.people.Colleagues.Colleague;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Tag("database")
class RoomsTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Rooms rooms;

    private KitchenScene scene;
    private Colleague maya;

    @BeforeEach
    void arrive() {
        scene = KitchenScene.quiet(beans);
        maya = scene.hire("Maya Okafor");
    }

    @Test
    void howeverManyComeInFirstARoomOpensOnce() throws Exception {
        String slug = KitchenScene.key();
        try (ExecutorService everybody = Executors.newFixedThreadPool(8)) {
            Callable<RoomCard> comeIn =
                    () -> maya.does(() -> beans.createBean(Rooms.class).openOnce(slug));
            List<RoomCard> found = new ArrayList<>();
            for (Future<RoomCard> room :
                    everybody.invokeAll(Stream.generate(() -> comeIn).limit(8).toList())) {
                found.add(room.get());
            }
            assertThat(found.stream().distinct()).hasSize(1);
        }
        assertThat(scene.count("rooms where slug = '" + slug + "'")).isEqualTo(1);
    }

    @Test
    void theKitchenIsFoundAtItsAddressWithoutAskingTwice() {
        assertThat(maya.does(() -> rooms.find("kitchen"))).contains(new RoomCard(scene.kitchen(maya), "kitchen"));
        assertThat(scene.reads(() -> maya.does(rooms::kitchen))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kitchen", "kitchen ", "bar", "kitchen/..", "1", "küche"})
    void thereIsNoOtherRoom(String slug) {
        assertThat(maya.does(() -> rooms.find(slug))).isEmpty();
    }

    @Test
    void aStrangerFindsNone() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> rooms.kitchen()).isInstanceOf(AuthenticationException.class);
    }
}
