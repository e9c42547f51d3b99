package app.elevenses.breakroom;

import app.elevenses.text.PlainText;
import app.elevenses.text.TooManyWords;
import jakarta.persistence.Embeddable;

@Embeddable
record AttachedPicture(long pictureId, String alt) {

    static AttachedPicture of(PictureDraft draft) {
        String alt = PlainText.tidy(draft.alt());
        if (PlainText.length(alt) > MessageDraft.LONGEST_ALT) {
            throw new TooManyWords(MessageDraft.LONGEST_ALT);
        }
        return new AttachedPicture(draft.id(), PlainText.saysNothing(alt) ? "" : alt);
    }
}
