package app.elevenses.people.ui;

import app.elevenses.people.PersonCard;
import com.vaadin.flow.component.avatar.Avatar;

/** A face worth looking at; the name stands beside it. */
class BigFace extends Avatar {

    private static final int COLORS = 7;

    BigFace(PersonCard card) {
        addClassNames("colleague-face", "avatar-" + card.id() % COLORS);
        getElement().setAttribute("aria-hidden", "true");
        show(card);
    }

    final void show(PersonCard card) {
        setName(card.name());
        setImage(card.pictureId() == null ? null : "/pictures/" + card.pictureId() + "/480");
    }
}
