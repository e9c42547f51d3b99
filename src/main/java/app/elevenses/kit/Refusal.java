package app.elevenses.kit;

/** A "no" that people are told in one translated sentence, found by its message key. */
public abstract class Refusal extends RuntimeException {

    private final String key;
    private final transient Object[] details;

    protected Refusal(String key, Object... details) {
        super(key);
        this.key = key;
        this.details = details;
    }

    /** The message key of the sentence. */
    public String key() {
        return key;
    }

    /** What the sentence names, in the order of its placeholders. */
    public Object[] details() {
        return details.clone();
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
