package app.elevenses.notices;

import app.elevenses.people.Role;
import java.util.Set;

/** What people choose about as one: whether it rings the bell, and whether it is mailed. */
public enum NoticeTopic {
    DECISIONS("decisions", "/notes/queue", true, Role.APPROVER, Role.ADMINISTRATOR),
    ADDRESSES("addresses", "/notes/for-you", true),
    OWN_NOTES("own-notes", "/notes", true),
    MAIL_ROOM("mail-room", "/notes/mail-room", true, Role.MAIL_ROOM),
    CELEBRATIONS("celebrations", "/notices", true),
    COMMENTS("comments", "/notices", false),
    CHEERS("cheers", "/notices", false),
    MENTIONS("mentions", "/notices", true),
    ROOMS("rooms", "/notices", false),
    REMINDERS("reminders", "/notices", true),
    REPORTS("reports", "/reports", true, Role.MODERATOR, Role.ADMINISTRATOR);

    private final String key;
    private final String place;
    private final boolean mailed;
    private final Set<Role> roles;

    NoticeTopic(String key, String place, boolean mailed, Role... roles) {
        this.key = key;
        this.place = place;
        this.mailed = mailed;
        this.roles = Set.of(roles);
    }

    /** How message files call it. */
    public String key() {
        return key;
    }

    /** Where a mail about it leads. */
    String place() {
        return place;
    }

    /** Whether it is mailed to whoever has not chosen. */
    boolean mailed() {
        return mailed;
    }

    /** Who is told of it, if not everybody. */
    Set<Role> roles() {
        return roles;
    }
}
