package app.elevenses.people;

/**
 * What somebody lets others know of their being here: nothing at all, that they are typing (and then they see it of
 * others), when they work.
 */
public record Discretion(boolean invisible, boolean typing, boolean hours) {

    public static final Discretion USUAL = new Discretion(false, true, true);
}
