package app.elevenses.breakroom;

import jakarta.validation.constraints.NotNull;

/** A picture that goes with a message, and the words for those who cannot see it, which may be none. */
public record PictureDraft(long id, @NotNull String alt) {}
