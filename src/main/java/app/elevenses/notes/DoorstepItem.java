package app.elevenses.notes;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that is on its way to whoever reads this; nothing of what it is, or from whom. */
public record DoorstepItem(
        long parcelId,
        ParcelState state,
        String code,
        @Nullable String country,
        Instant askedAt,
        Instant answerBy) {

    static DoorstepItem of(ParcelRecord parcel) {
        Instant asked = Objects.requireNonNull(parcel.askedAt());
        return new DoorstepItem(
                parcel.id(), parcel.state(), parcel.code(), parcel.country(), asked, asked.plus(Parcel.PATIENCE));
    }
}
