package app.elevenses.breakroom;

/** What of a room reaches somebody who is in it; whoever has not chosen hears when they are spoken to. */
public enum Involvement {
    EVERYTHING,
    MENTIONS,
    NOTHING
}
