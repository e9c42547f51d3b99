package app.elevenses.breakroom;

/** Who is in a room, and who may know of it. */
public enum RoomKind {
    /** Everybody is in it, and nobody leaves it. */
    KITCHEN,
    /** Everybody may see and read it, and join. */
    OPEN,
    /** For its members alone; nobody else learns that it exists. */
    CLOSED,
    /** A conversation of two to eight people, found by who they are. */
    DIRECT,
    /** Everybody may sit down until every seat is taken; what is said is for those who sit there. */
    TABLE;

    /** Whether it has a name and a subject of its own, which people may change. */
    public boolean isNamed() {
        return this == OPEN || this == CLOSED || this == TABLE;
    }

    /** Whether those who are not in it may see it, and read what is said. */
    boolean isForEverybody() {
        return this == KITCHEN || this == OPEN;
    }
}
