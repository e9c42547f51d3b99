package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.MessageLife;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomDraft;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.RoomNames;
import app.elevenses.images.PictureCard;
import app.elevenses.images.PictureField;
import app.elevenses.images.Pictures;
import app.elevenses.text.PlainText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of a room that somebody makes or changes. */
class RoomForm extends Div {

    private final TextField name = new TextField();
    private final TextField topic = new TextField();
    private final RadioButtonGroup<RoomKind> kind = new RadioButtonGroup<>();
    private final Checkbox readOnly = new Checkbox();
    private final Select<MessageLife> life = new Select<>();
    private final PictureField picture;
    private final transient Pictures pictures;
    private transient @Nullable RoomCard begun;

    RoomForm(Pictures pictures, long ownerId, Component pasteArea) {
        this.pictures = pictures;
        addClassName("room-form");
        picture = new PictureField(pictures, ownerId, pasteArea);
        picture.needNotBeDescribed();
        name.setLabel(getTranslation("breakroom.form.name"));
        name.setMaxLength(2 * RoomDraft.LONGEST_NAME);
        name.setErrorMessage(getTranslation("breakroom.refusal.room-name", RoomDraft.LONGEST_NAME));
        topic.setLabel(getTranslation("breakroom.form.topic"));
        topic.setHelperText(getTranslation("breakroom.form.topic-hint"));
        topic.setErrorMessage(getTranslation("text.refusal.too-many-words", RoomDraft.LONGEST_TOPIC));
        kind.setLabel(getTranslation("breakroom.form.kind"));
        kind.setItems(RoomKind.OPEN, RoomKind.CLOSED);
        kind.setItemLabelGenerator(each ->
                getTranslation(each == RoomKind.OPEN ? "breakroom.form.kind-open" : "breakroom.form.kind-closed"));
        kind.setValue(RoomKind.OPEN);
        readOnly.setLabel(getTranslation("breakroom.form.read-only"));
        life.setLabel(getTranslation("breakroom.form.life"));
        life.setHelperText(getTranslation("breakroom.form.life-hint"));
        life.setItems(MessageLife.values());
        life.setItemLabelGenerator(each -> getTranslation(RoomNames.key(each)));
        life.setValue(MessageLife.FOR_GOOD);
        add(name, topic, kind, picture, readOnly, life);
    }

    /** Shows how it is; of what kind it is stays as it was made. */
    void begin(RoomCard room) {
        begun = room;
        name.setValue(room.name());
        topic.setValue(room.topic());
        kind.setVisible(false);
        readOnly.setValue(room.readOnly());
        life.setValue(room.life());
        readOnly.setVisible(room.kind() != RoomKind.TABLE);
        life.setVisible(room.kind() != RoomKind.TABLE);
        show(room.pictureId());
    }

    private void show(@Nullable Long pictureId) {
        picture.clear();
        if (pictureId != null) {
            pictures.cards(List.of(pictureId)).values().forEach(picture::begin);
        }
    }

    /** Shows how it is by now, and leaves what was changed here. */
    void follow(RoomCard room) {
        RoomCard before = begun;
        begun = room;
        if (before != null) {
            follow(name, before.name(), room.name());
            follow(topic, before.topic(), room.topic());
            follow(readOnly, before.readOnly(), room.readOnly());
            follow(life, before.life(), room.life());
            if (Objects.equals(pictureId(), before.pictureId())) {
                show(room.pictureId());
            }
        }
    }

    private static <T> void follow(HasValue<?, T> field, T before, T now) {
        if (field.getValue().equals(before)) {
            field.setValue(now);
        }
    }

    /** When what is shown was changed last. */
    @Nullable
    Instant changedAt() {
        return begun == null ? null : begun.changedAt();
    }

    /** Says beside each field what is not right with it. */
    boolean isFit() {
        String called = PlainText.tidy(name.getValue());
        name.setInvalid(PlainText.saysNothing(called) || PlainText.length(called) > RoomDraft.LONGEST_NAME);
        topic.setInvalid(PlainText.length(PlainText.tidy(topic.getValue())) > RoomDraft.LONGEST_TOPIC);
        return picture.isFit() && !name.isInvalid() && !topic.isInvalid();
    }

    RoomKind kind() {
        return kind.getValue();
    }

    RoomDraft draft() {
        return new RoomDraft(name.getValue(), topic.getValue(), pictureId(), readOnly.getValue(), life.getValue());
    }

    private @Nullable Long pictureId() {
        return picture.picture().map(PictureCard::id).orElse(null);
    }
}
