package app.elevenses.notices;

import static app.elevenses.notices.NoticeTopic.OWN_NOTES;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What can wait for somebody; those of one kind about the same thing are shown as one. */
public enum NoticeKind {
    CELEBRATED(NoticeTopic.CELEBRATIONS),
    COMMENTED(NoticeTopic.COMMENTS),
    CHEERED(NoticeTopic.CHEERS),
    DECISION(NoticeTopic.DECISIONS),
    ADDRESS(NoticeTopic.ADDRESSES),
    READY(NoticeTopic.MAIL_ROOM),
    ASKED_BACK(OWN_NOTES),
    APPROVED(OWN_NOTES),
    DECLINED(OWN_NOTES),
    POSTED(OWN_NOTES),
    ARRIVED(OWN_NOTES),
    THANKED(OWN_NOTES),
    RETURNED(OWN_NOTES),
    LOST(OWN_NOTES),
    NOT_THIS_TIME(OWN_NOTES),
    MENTIONED(NoticeTopic.MENTIONS),
    SAID(NoticeTopic.ROOMS),
    REMINDED(NoticeTopic.REMINDERS),
    NOTED(NoticeTopic.REMINDERS),
    UNSENT(NoticeTopic.REMINDERS),
    REPORTED(NoticeTopic.REPORTS);

    static final Set<NoticeKind> OF_THE_WALL = EnumSet.of(CELEBRATED, COMMENTED, CHEERED);
    static final Set<NoticeKind> LEFT_FOR_LATER = EnumSet.of(REMINDED, NOTED, UNSENT);
    static final Set<NoticeKind> OF_THE_BREAK_ROOM = EnumSet.of(MENTIONED, SAID);

    private final NoticeTopic topic;

    NoticeKind(NoticeTopic topic) {
        this.topic = topic;
    }

    public NoticeTopic topic() {
        return topic;
    }

    /** How message files and stylesheets call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that is called so, if any is. */
    public static Optional<NoticeKind> called(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** Which of them are shown as one: all that wait in one queue, or those about the same thing. */
    long group(long aboutId) {
        return switch (this) {
            case DECISION, READY, REPORTED -> 0;
            default -> aboutId;
        };
    }

    /** Where it leads. */
    public String address(long groupId) {
        return switch (this) {
            case CELEBRATED, COMMENTED, CHEERED -> "/wall/" + groupId;
            case DECISION -> "/notes/queue";
            case ADDRESS -> "/notes/for-you";
            case READY -> "/notes/mail-room";
            case MENTIONED, SAID, REMINDED, NOTED -> "/break-room";
            case UNSENT -> "/break-room/later";
            case REPORTED -> "/reports";
            default -> "/notes/" + groupId;
        };
    }

    /** Those of these topics. */
    static Set<NoticeKind> of(Set<NoticeTopic> topics) {
        return Arrays.stream(values())
                .filter(kind -> topics.contains(kind.topic))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NoticeKind.class)));
    }
}
