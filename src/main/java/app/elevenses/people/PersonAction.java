package app.elevenses.people;

/** What a feature lets people do for a colleague, offered on the colleague's page. */
public interface PersonAction {

    /** The message key of what it is called. */
    String label();

    /** Where it is done, for that colleague. */
    String address(PersonCard colleague);
}
