package app.elevenses.people.ui;

import app.elevenses.people.ColleagueItem;
import app.elevenses.people.PersonCard;
import org.jspecify.annotations.Nullable;

record ColleagueRow(
        long id,
        String handle,
        String name,
        @Nullable Long pictureId,
        @Nullable String team,
        @Nullable String office,
        WhenRow when) {

    static ColleagueRow of(ColleagueItem colleague) {
        PersonCard card = colleague.card();
        return new ColleagueRow(
                card.id(),
                card.handle(),
                card.name(),
                card.pictureId(),
                card.team(),
                card.office(),
                WhenRow.of(colleague));
    }
}
