package app.elevenses.people.ui;

import app.elevenses.people.PersonCard;
import com.vaadin.flow.component.avatar.Avatar;

/** A face worth looking at; the name stands beside it. */
class BigFace extends Avatar {

    BigFace(PersonCard card) {
        addClassName("colleague-face");
        getElement().setAttribute("aria-hidden", "true");
        show(card);
    }

    final void show(PersonCard card) {
        setName(card.name());
        setColorIndex((int) (card.id() % 7));
        setImage(card.pictureId() == null ? null : "/pictures/" + card.pictureId() + "/480");
    }
}
