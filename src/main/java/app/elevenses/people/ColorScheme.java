package app.elevenses.people;

/** Whether someone reads on light paper, on dark paper, or as their device says. */
public enum ColorScheme {
    SYSTEM,
    LIGHT,
    DARK
}
