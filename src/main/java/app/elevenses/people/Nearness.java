package app.elevenses.people;

/** How far away somebody is: looking at the portal, having it open without looking, or neither as far as others know. */
public enum Nearness {
    HERE,
    AWAY,
    OUT
}
