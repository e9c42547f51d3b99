package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.people.PersonCard;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

class ReactionsTests extends KitchenTest {

    private static final List<String> TEN = List.of("👍", "❤️", "😂", "🎉", "😮", "🙏", "🫖", "🥛", "🐄", "☕");

    @Autowired
    private Reactions reactions;

    @Autowired
    private Talking talking;

    private long id;

    @BeforeEach
    void talk() {
        id = scene.say(ben, "the price of milk!");
        sofia.signIn();
    }

    @Test
    void reactingTwiceIsReactingOnce() {
        reactions.react(id, "😮");
        reactions.react(id, "😮");
        assertThat(reacted()).extracting(ReactionItem::emoji).containsExactly("😮");
        assertThat(reacted().getFirst().people()).extracting(PersonCard::name).containsExactly("Sofia Tavares");
        assertThat(reacted().getFirst().isBy(sofia.id())).isTrue();
        assertThat(reacted().getFirst().isBy(ben.id())).isFalse();
    }

    @Test
    void emojiThatLookAlikeAreDifferent() {
        reactions.react(id, "👍");
        reactions.react(id, "👍🏽");
        reactions.react(id, "😀");
        reactions.react(id, "😁");
        assertThat(reacted()).extracting(ReactionItem::emoji).containsExactly("👍", "👍🏽", "😀", "😁");
    }

    @Test
    void theFirstOneStandsFirstAndEverybodyIsNamed() {
        reactions.react(id, "😮");
        ben.does(() -> reactions.react(id, "❤️"));
        ben.does(() -> reactions.react(id, "😮"));
        assertThat(reacted()).extracting(ReactionItem::emoji).containsExactly("😮", "❤️");
        assertThat(reacted().getFirst().people())
                .extracting(PersonCard::name)
                .containsExactly("Sofia Tavares", "Ben Whitlock");
    }

    @Test
    void oneTakesBackOnesOwnAlone() {
        reactions.react(id, "😮");
        ben.does(() -> reactions.takeBack(id, "😮"));
        assertThat(reacted()).hasSize(1);
        reactions.takeBack(id, "😮");
        reactions.takeBack(id, "😮");
        assertThat(reacted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "👍👍", "<b>", "milk"})
    void aReactionIsASingleEmoji(String other) {
        assertThatThrownBy(() -> reactions.react(id, other)).isInstanceOf(NotAnEmoji.class);
        assertThat(reacted()).isEmpty();
    }

    @Test
    void tenFromEachAreEnough() {
        TEN.forEach(emoji -> reactions.react(id, emoji));
        assertThatThrownBy(() -> reactions.react(id, "🧈")).isInstanceOf(EnoughReactions.class);
        ben.does(() -> reactions.react(id, "🧈"));
        assertThat(reacted()).hasSize(11);
    }

    @Test
    void whatIsDeletedIsNotReactedTo() {
        ben.does(() -> talking.delete(id));
        assertThatThrownBy(() -> reactions.react(id, "😮")).isInstanceOf(MessageGone.class);
        assertThatThrownBy(() -> reactions.takeBack(id, "😮")).isInstanceOf(MessageGone.class);
        assertThatThrownBy(() -> reactions.react(Long.MAX_VALUE, "😮")).isInstanceOf(MessageGone.class);
    }

    @Test
    void aStrangerDoesNotReact() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> reactions.react(id, "😮")).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> reactions.takeBack(id, "😮")).isInstanceOf(AuthenticationException.class);
    }

    private List<ReactionItem> reacted() {
        return scene.read(ben).getFirst().reactions();
    }
}
