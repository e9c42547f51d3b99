package app.elevenses.live;

/** Something that open screens may show has changed; it carries ids, never content. */
public interface Change {

    /** What kind of thing it is, as screens name it when they watch. */
    String topic();

    /** Which one it is. */
    long id();
}
