package app.elevenses.notes;

import app.elevenses.live.Change;

/** Something about the note with that id, or about one of its parcels, has changed. */
public sealed interface NoteChange extends Change
        permits NoteRequested,
                NoteAskedBack,
                NoteAnswered,
                NoteApproved,
                NoteDeclined,
                NoteDecisionTakenBack,
                NoteCancelled,
                AddressWanted,
                ParcelReady,
                ParcelPrinted,
                ParcelPosted,
                ParcelArrived,
                ParcelThanked,
                ParcelReturned,
                ParcelLost,
                ParcelNotThisTime {

    String TOPIC = "notes";

    @Override
    default String topic() {
        return TOPIC;
    }
}
