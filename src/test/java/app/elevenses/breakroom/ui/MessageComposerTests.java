package app.elevenses.breakroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.breakroom.KitchenScene;
import app.elevenses.people.Colleagues.Colleague;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;

@SpringBootTest
@Tag("database")
class MessageComposerTests extends SpringBrowserlessTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    private KitchenScene scene;

    @BeforeEach
    void open() {
        scene = KitchenScene.quiet(beans);
        scene.hire("Ben Whitlock").signIn();
        UI.getCurrent().navigate("break-room");
    }

    @Test
    void whoeverIsCalledSoIsSuggestedFirst() {
        Colleague second = scene.hire("Aurelio Zzyzx");
        Colleague first = scene.hire("Zzyzx Aurelio");
        Colleague left = scene.hire("Zzyzx Left");
        scene.letGo(left);

        List<JsonNode> suggested = suggested("Zzyzx");
        assertThat(suggested)
                .extracting(each -> each.get("name").asString())
                .containsSubsequence(first.name(), second.name());
        assertThat(suggested)
                .extracting(each -> each.get("handle").asString())
                .contains(first.handle())
                .doesNotContain(left.handle());
        assertThat(suggested(first.handle()))
                .extracting(each -> each.get("id").asLong())
                .contains(first.id());
    }

    private List<JsonNode> suggested(String words) {
        return find(MessageComposer.class).single().people(words).valueStream().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "' or 1=1", "nobody is called so", "\u0000"})
    void nobodyIsSuggestedForWhatNobodyIsCalled(String words) {
        assertThat(suggested(words)).isEmpty();
        assertThat(suggested("x".repeat(10_000))).isEmpty();
    }

    @Test
    void atMostEightAreSuggested() {
        for (int number = 0; number < 10; number++) {
            scene.hire("Octavia Number");
        }
        assertThat(suggested("Octavia")).hasSize(8);
        assertThat(suggested("")).hasSizeLessThanOrEqualTo(8);
    }
}
