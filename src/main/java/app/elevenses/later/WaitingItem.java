package app.elevenses.later;

import app.elevenses.breakroom.PictureDraft;
import java.time.Instant;
import java.util.List;

/** A message that waits for its time, as its writer sees it; {@code stopped} if its time came and it could not go. */
public record WaitingItem(
        long id, int version, long roomId, String text, List<PictureDraft> pictures, Instant at, boolean stopped) {}
