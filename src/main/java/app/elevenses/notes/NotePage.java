package app.elevenses.notes;

import java.util.List;

/** Some notes in their order, and whether there are more behind them. */
public record NotePage(List<NoteItem> items, boolean more) {}
