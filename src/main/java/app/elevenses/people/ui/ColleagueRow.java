package app.elevenses.people.ui;

import app.elevenses.people.ColleagueItem;
import app.elevenses.people.PersonCard;
import app.elevenses.people.StatusItem;
import app.elevenses.people.WhenItem;
import org.jspecify.annotations.Nullable;

record ColleagueRow(
        long id,
        String handle,
        String name,
        @Nullable Long pictureId,
        @Nullable String team,
        @Nullable String office,
        String zone,
        @Nullable WhenItem when,
        @Nullable StatusItem status) {

    static ColleagueRow of(ColleagueItem colleague, boolean showsHours, @Nullable StatusItem status) {
        PersonCard card = colleague.card();
        return new ColleagueRow(
                card.id(),
                card.handle(),
                card.name(),
                card.pictureId(),
                card.team(),
                card.office(),
                card.zone().getId(),
                showsHours ? WhenItem.of(colleague) : null,
                status);
    }
}
