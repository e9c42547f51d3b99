package app.elevenses.notices;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each person has chosen to be told, and what is sensible where they have not. */
@Component
@Transactional(readOnly = true)
class Chosen {

    private final NoticeChoiceRepository choices;

    Chosen(NoticeChoiceRepository choices) {
        this.choices = choices;
    }

    List<NoticeWays> by(long personId) {
        Map<NoticeTopic, NoticeWays> chosen =
                choices.of(personId).stream().map(NoticeChoice::ways).collect(toMap(NoticeWays::topic, ways -> ways));
        return Stream.of(NoticeTopic.values())
                .map(topic -> chosen.getOrDefault(topic, new NoticeWays(topic, true, topic.mailed())))
                .toList();
    }

    Set<NoticeKind> rung(long personId) {
        return kinds(personId, NoticeWays::bell);
    }

    Set<NoticeKind> mailed(long personId) {
        return kinds(personId, NoticeWays::mail);
    }

    private Set<NoticeKind> kinds(long personId, Predicate<NoticeWays> way) {
        return NoticeKind.of(
                by(personId).stream().filter(way).map(NoticeWays::topic).collect(toSet()));
    }
}
