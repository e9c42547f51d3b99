package app.elevenses.notices;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What each person has chosen to be told, and what is sensible where they have not; a choice counts at once here, after
 * ten seconds elsewhere.
 */
@Component
class Chosen {

    private static final Duration BELIEVED = Duration.ofSeconds(10);

    private final NoticeChoiceRepository choices;
    private final Cache<Long, List<NoticeWays>> rung =
            Caffeine.newBuilder().expireAfterWrite(BELIEVED).build();

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

    /** Asked whenever a screen is opened. */
    Set<NoticeKind> rung(long personId) {
        return kinds(rung.get(personId, this::by), NoticeWays::bell);
    }

    Set<NoticeKind> mailed(long personId) {
        return kinds(by(personId), NoticeWays::mail);
    }

    private static Set<NoticeKind> kinds(List<NoticeWays> ways, Predicate<NoticeWays> way) {
        return NoticeKind.of(ways.stream().filter(way).map(NoticeWays::topic).collect(toSet()));
    }

    /** Comes before the screens are told, so that none of them counts by what was chosen before. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void changed(NoticesChanged notices) {
        rung.invalidate(notices.personId());
    }
}
