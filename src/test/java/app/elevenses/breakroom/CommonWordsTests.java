package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.search.FindingKey;
import app.elevenses.search.Question;
import app.elevenses.text.Sought;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CommonWordsTests extends KitchenTest {

    private static final int ALL = 100;
    private static final int LEFT = 50;

    @Autowired
    private MessageSearch search;

    @Autowired
    private Talking talking;

    @Test
    void aWordThatManyHaveSaidHidesNoneThatBeginsLikeIt() {
        long drum = scene.say(ben, "The kettledrum");
        List<Long> kettles = IntStream.range(0, 405)
                .mapToObj(number -> scene.say(ben, "The kettle"))
                .toList();
        assertThat(found("the kettle")).hasSize(ALL).contains(kettles.getLast()).doesNotContain(drum);
        assertThat(found("the kettled")).containsExactly(drum);
        kettles.subList(LEFT, kettles.size()).forEach(id -> ben.does(() -> talking.delete(id)));
        assertThat(found("the kettle")).hasSize(LEFT + 1).contains(drum);
    }

    private List<Long> found(String words) {
        Question question = new Question(Sought.of(words), null, null, null, null);
        return sofia.does(() -> search.find(question, FindingKey.LAST, ALL)).stream()
                .map(MessageItem::id)
                .toList();
    }
}
