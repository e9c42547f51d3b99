package app.elevenses.notes;

/** What a sender reads in the story of a note. */
public enum Milestone {
    REQUESTED,
    ASKED_BACK,
    ANSWERED,
    APPROVED,
    DECLINED,
    CANCELLED,
    ADDRESSED,
    PRINTED,
    POSTED,
    ARRIVED,
    THANKED,
    RETURNED,
    LOST
}
