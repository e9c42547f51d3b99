package app.elevenses.bench;

import java.util.List;

/** Something worth measuring; a new one is a class and a line in {@link Scenarios}. */
public interface Scenario {

    /** How people ask for it. */
    String name();

    /** What it measures, in a sentence. */
    String about();

    List<Figure> measure(Site site) throws Exception;
}
