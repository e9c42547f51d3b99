package app.elevenses.people;

/** What someone may do here. */
public enum Role {
    /** Takes part: everyone has this one. */
    STAFF,
    /** Decides about gifts that colleagues ask for. */
    APPROVER,
    /** Prints, posts and tracks what is mailed. */
    MAIL_ROOM,
    /** Looks after what is said: sees what is reported, and hides it where it hurts. */
    MODERATOR,
    /** Looks after the portal and its people. */
    ADMINISTRATOR;

    String authority() {
        return "ROLE_" + name();
    }
}
