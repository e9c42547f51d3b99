package app.elevenses.previews;

/** What there is to know of a page is known now. */
public record PreviewFetched(long id) {}
