package app.elevenses.drafts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is being written at a place, as JSON, and when; no content once it was sent or thrown away. */
public record Draft(String place, @Nullable String content, Instant writtenAt) {}
