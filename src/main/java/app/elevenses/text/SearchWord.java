package app.elevenses.text;

/**
 * A word as search knows it, and the part of the text it stands for; {@code whole} when it is written apart from the
 * next one, and not a piece of a script that sets no blanks.
 */
record SearchWord(String spelling, int begin, int end, boolean whole) {}
