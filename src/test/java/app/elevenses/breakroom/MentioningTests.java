package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class MentioningTests extends KitchenTest {

    @Autowired
    private Seeing seeing;

    @Autowired
    private Presence presence;

    @Autowired
    private Directory directory;

    @Autowired
    private ApplicationEvents events;

    private Colleague yuki;

    @BeforeEach
    void meet() {
        yuki = scene.hire("Yuki Tanabe");
        ben.signIn();
    }

    @AfterEach
    void goHome() {
        presence.here(kitchen).forEach(person -> presence.leave(kitchen, person.id()));
    }

    @Test
    void whoIsSpokenToIsKeptShownAndToldOf() {
        long id = scene.say(
                ben, "Tea, @%s and @%s?".formatted(sofia.handle(), yuki.handle().toUpperCase()));

        MessageItem read = scene.read(yuki).getFirst();
        assertThat(read.mentioned()).containsExactlyInAnyOrder(sofia.id(), yuki.id());
        assertThat(read.html()).contains("@Sofia Tavares</a>", "/people/" + yuki.handle() + "\"");
        assertThat(told()).containsExactly(new PeopleMentioned(id, kitchen, ben.id(), read.mentioned()));
    }

    private List<PeopleMentioned> told() {
        return events.stream(PeopleMentioned.class).toList();
    }

    @Test
    void whoIsUnknownHasLeftOrStandsInCodeIsJustWords() {
        Colleague left = scene.hire("Left Already");
        scene.letGo(left);
        scene.say(ben, "@nobody-at-all @%s `@%s`".formatted(left.handle(), sofia.handle()));
        assertThat(scene.read(sofia).getFirst().mentioned()).isEmpty();
        assertThat(scene.read(sofia).getFirst().html()).doesNotContain("class=\"mention\"");
        assertThat(told()).isEmpty();
    }

    @Test
    void anEditTellsOnlyWhoWasNotSpokenToBeforeAndForgetsWhoIsNotAnyMore() {
        long id = scene.say(ben, "@" + sofia.handle());
        scene.edit(ben, id, "@%s @%s".formatted(sofia.handle(), yuki.handle()));
        assertThat(told().getLast().people()).containsExactly(yuki.id());

        scene.edit(ben, id, "@%s, please".formatted(yuki.handle()));
        assertThat(told()).hasSize(2);
        assertThat(scene.read(ben).getFirst().mentioned()).containsExactly(yuki.id());
    }

    @Test
    void anEditSaysWhoIsNotSpokenToAnyMore() {
        long id = scene.say(ben, "@%s @%s".formatted(sofia.handle(), yuki.handle()));
        scene.edit(ben, id, "@%s, please".formatted(yuki.handle()));
        assertThat(events.stream(MentionsTakenBack.class))
                .containsExactly(new MentionsTakenBack(id, kitchen, Set.of(sofia.id())));
    }

    @Test
    void anEditCallsThoseWhoWereHereWhenItWasSaidWhoeverIsHereNow() {
        List.of(ben, sofia).forEach(person -> presence.enter(kitchen, card(person)));
        long id = scene.say(ben, "Cake, @here!");
        presence.leave(kitchen, sofia.id());
        presence.enter(kitchen, card(yuki));
        scene.edit(ben, id, "Lemon cake, @here!");
        assertThat(scene.read(ben).getFirst().mentioned()).containsExactly(sofia.id());
        assertThat(told()).hasSize(1);

        scene.edit(ben, id, "Lemon cake!");
        assertThat(scene.read(ben).getFirst().mentioned()).isEmpty();
        scene.edit(ben, id, "Lemon cake, @here!");
        assertThat(scene.read(ben).getFirst().mentioned()).isEmpty();
        assertThat(told()).hasSize(1);
    }

    @Test
    void theFirstTwentyCountAndFiveHundredAreNoError() {
        List<Colleague> many = IntStream.rangeClosed(1, 25)
                .mapToObj(number -> scene.hire("Colleague " + number))
                .toList();
        String all = IntStream.range(0, 500)
                .mapToObj(number -> "@" + many.get(number % 25).handle())
                .collect(Collectors.joining(" "));
        scene.say(ben, all);
        assertThat(scene.read(sofia).getFirst().mentioned())
                .containsExactlyInAnyOrderElementsOf(
                        many.stream().limit(20).map(Colleague::id).toList());
        assertThat(told()).hasSize(1);

        String strangers =
                IntStream.range(0, 500).mapToObj(n -> "@stranger-" + n).collect(Collectors.joining(" "));
        assertThat(scene.reads(() -> scene.say(ben, strangers))).isLessThanOrEqualTo(8);
        assertThat(scene.read(sofia).getLast().mentioned()).isEmpty();
    }

    @Test
    void whoeverIsHereIsSpokenToTogether() {
        List.of(ben, sofia, yuki).forEach(person -> presence.enter(kitchen, card(person)));
        scene.say(ben, "Cake, @here!");
        assertThat(scene.read(sofia).getFirst().mentioned()).containsExactlyInAnyOrder(sofia.id(), yuki.id());
        assertThat(scene.read(sofia).getFirst().html()).contains("<span class=\"mention\" dir=\"auto\">@here</span>");
        assertThat(told().getFirst().people()).containsExactlyInAnyOrder(sofia.id(), yuki.id());
    }

    private PersonCard card(Colleague person) {
        return person.does(() -> directory.cards(List.of(person.id())).get(person.id()));
    }

    @Test
    void aCallToAFullRoomReachesTwenty() {
        IntStream.rangeClosed(1, 30)
                .mapToObj(number -> card(scene.hire("Guest " + number)))
                .forEach(guest -> presence.enter(kitchen, guest));
        scene.say(ben, "@here and @" + yuki.handle());
        assertThat(scene.read(sofia).getFirst().mentioned()).hasSize(20).contains(yuki.id());
    }

    @Test
    void whatSpeaksToNobodyCostsNothing() {
        String plain = "the price of milk!";
        long without = scene.reads(() -> scene.say(ben, plain));
        assertThat(scene.reads(() -> scene.say(ben, "mail ben@example.org"))).isEqualTo(without);
    }

    @Test
    void whatWasSeenIsSaid() {
        sofia.does(() -> seeing.seeMentions(kitchen, Set.of(1L, 2L)));
        sofia.does(() -> seeing.seeMentions(kitchen, Set.of()));
        sofia.does(() -> seeing.seeMentions(Long.MAX_VALUE, Set.of(3L)));
        assertThat(events.stream(MentionsSeen.class))
                .containsExactly(new MentionsSeen(kitchen, sofia.id(), Set.of(1L, 2L)));
        Set<Long> tooMany = LongStream.rangeClosed(1, 501).boxed().collect(Collectors.toSet());
        assertThatThrownBy(() -> sofia.does(() -> seeing.seeMentions(kitchen, tooMany)))
                .isInstanceOf(ConstraintViolationException.class);
    }
}
