package app.elevenses.notices;

import static java.util.stream.Collectors.toMap;

import app.elevenses.breakroom.Conversation;
import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.Rooms;
import app.elevenses.later.Reminders;
import app.elevenses.later.WaitingMessages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what people left for later, as far as they may still read it at this moment; nothing of it is kept here. */
@Component
class Recollection {

    private static final int LONGEST = 140;

    private final Conversation conversation;
    private final Rooms rooms;
    private final Reminders reminders;
    private final WaitingMessages waiting;

    Recollection(Conversation conversation, Rooms rooms, Reminders reminders, WaitingMessages waiting) {
        this.conversation = conversation;
        this.rooms = rooms;
        this.reminders = reminders;
        this.waiting = waiting;
    }

    /** The beginning of it, and where it leads if anywhere. */
    record Recalled(String words, @Nullable String place) {}

    Map<NoticeGroup, Recalled> of(List<NoticeGroup> groups) {
        Map<NoticeGroup, Recalled> all = new HashMap<>();
        add(all, NoticeKind.REMINDED, groups, this::messages);
        add(all, NoticeKind.NOTED, groups, ids -> recalled(reminders.words(ids)));
        add(all, NoticeKind.UNSENT, groups, ids -> recalled(waiting.words(ids)));
        return all;
    }

    /** Asked for only when there are any. */
    private static void add(
            Map<NoticeGroup, Recalled> all,
            NoticeKind kind,
            List<NoticeGroup> groups,
            Function<List<Long>, Map<Long, Recalled>> read) {
        List<NoticeGroup> those =
                groups.stream().filter(group -> group.kind() == kind).toList();
        Map<Long, Recalled> found =
                read.apply(those.stream().map(NoticeGroup::groupId).toList());
        those.forEach(group -> all.computeIfAbsent(group, each -> found.get(each.groupId())));
    }

    private Map<Long, Recalled> messages(List<Long> ids) {
        return conversation.anywhere(ids).stream().collect(toMap(MessageItem::id, this::recalled));
    }

    private static Map<Long, Recalled> recalled(Map<Long, String> words) {
        Map<Long, Recalled> recalled = new HashMap<>();
        words.forEach((id, all) -> recalled.put(id, new Recalled(brief(all), null)));
        return recalled;
    }

    private static String brief(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private Recalled recalled(MessageItem message) {
        return new Recalled(
                message.excerpt(LONGEST),
                rooms.card(message.roomId())
                        .map(RoomCard::slug)
                        .map(slug -> "/break-room/%s#message-%d".formatted(slug, message.id()))
                        .orElse(null));
    }
}
