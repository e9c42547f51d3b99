package app.elevenses.drafts;

/** How a feature says at which of its places somebody may not write any more; asked whenever a draft is read or kept. */
@FunctionalInterface
public interface DraftPlaces {

    /** Whether it is closed to whoever is signed in; a place it does not know is not. */
    boolean isClosed(String place);
}
