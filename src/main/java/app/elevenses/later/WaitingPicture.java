package app.elevenses.later;

import app.elevenses.breakroom.MessageDraft;
import app.elevenses.breakroom.PictureDraft;
import app.elevenses.text.PlainText;
import app.elevenses.text.TooManyWords;
import jakarta.persistence.Embeddable;

@Embeddable
record WaitingPicture(long pictureId, String alt) {

    static WaitingPicture of(PictureDraft draft) {
        String alt = PlainText.tidy(draft.alt());
        if (PlainText.length(alt) > MessageDraft.LONGEST_ALT) {
            throw new TooManyWords(MessageDraft.LONGEST_ALT);
        }
        return new WaitingPicture(draft.id(), alt);
    }

    PictureDraft draft() {
        return new PictureDraft(pictureId, alt);
    }
}
