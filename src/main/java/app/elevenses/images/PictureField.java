package app.elevenses.images;

import app.elevenses.kit.Refusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadDropZone;
import com.vaadin.flow.component.upload.UploadManager;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one picture, chosen, dropped or pasted, and the words for those who cannot see it. */
public class PictureField extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(PictureField.class);

    private final transient Pictures pictures;
    private final long ownerId;
    private final UploadManager uploads = new UploadManager(this);
    private final Div frame = new Div();
    private final TextField alt = new TextField();
    private final Span refused = new Span();
    private final UploadButton choose;
    private final Button remove;
    private transient @Nullable PictureCard card;
    private boolean described = true;
    private transient Runnable whenChanged = () -> {};
    private int wanted;
    private int underWay;

    /** Pastes anywhere inside {@code pasteArea} count as meant for this field. */
    public PictureField(Pictures pictures, long ownerId, Component pasteArea) {
        this.pictures = pictures;
        this.ownerId = ownerId;
        choose = new UploadButton(getTranslation("images.field.add"), uploads);
        remove = new Button(getTranslation("images.field.remove"), pressed -> {
            clear();
            whenChanged.run();
        });
        alt.setLabel(getTranslation("images.field.alt"));
        alt.setHelperText(getTranslation("images.field.alt-hint"));
        build();
        Clipboard.onFilePaste(pasteArea, new Receiving(this::takeIn));
        showCard(null);
    }

    private void build() {
        addClassName("picture-field");
        frame.addClassName("picture-field-frame");
        refused.addClassName("picture-field-refused");
        refused.getElement().setAttribute("role", "alert");
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        uploads.setMaxFileSize(Upload.MOST_BYTES);
        uploads.setAcceptedMimeTypes("image/jpeg", "image/png", "image/webp", "image/gif");
        uploads.setUploadHandler(new Receiving(this::takeIn));
        uploads.addFileRejectedListener(rejected -> refuse(
                rejected.getReason() == UploadManager.FileRejectionReason.FILE_TOO_LARGE
                        ? new PictureTooHeavy(Upload.MOST_MEGABYTES)
                        : new PictureNotAPicture()));
        Span hint = new Span(getTranslation("images.field.hint"));
        hint.addClassName("picture-field-hint");
        UploadDropZone zone = new UploadDropZone(new Div(choose, hint, frame), uploads);
        add(zone, alt, remove, refused);
    }

    /** Asks for no words: what stands beside the picture says already what it shows. */
    public void needNotBeDescribed() {
        described = false;
        alt.setVisible(false);
    }

    /** Whether it may be used as it is; says what is missing otherwise. */
    public boolean isFit() {
        boolean undescribed = described && card != null && alt.getValue().isBlank();
        alt.setErrorMessage(getTranslation("images.field.undescribed"));
        alt.setInvalid(undescribed);
        if (underWay > 0) {
            refused.setText(getTranslation("images.field.under-way"));
        }
        return !undescribed && underWay == 0;
    }

    /** The picture, if there is one. */
    public Optional<PictureCard> picture() {
        return Optional.ofNullable(card);
    }

    /** The words for those who cannot see it. */
    public String alt() {
        return alt.getValue();
    }

    /** Where those words are written. */
    public TextField words() {
        return alt;
    }

    /** Runs whenever somebody brings another picture or takes it away. */
    public void whenChanged(Runnable told) {
        whenChanged = told;
    }

    /** Goes on with an upload of theirs that nothing uses yet, if it is still there. */
    public void goOnWith(@Nullable Long pictureId, String words) {
        clear();
        if (pictureId != null && pictures.isWaiting(pictureId, ownerId)) {
            showCard(pictures.cards(List.of(pictureId)).get(pictureId));
            alt.setValue(words);
        }
    }

    /** Begins with a picture that is in use already. */
    public void begin(PictureCard used) {
        showCard(used);
    }

    /** Empties the field. */
    public void clear() {
        wanted++;
        alt.clear();
        alt.setInvalid(false);
        showCard(null);
    }

    /** The latest picture wins, and none that arrives after the field was emptied. */
    private void takeIn(UploadEvent upload) {
        UI ui = upload.getUI();
        AtomicInteger turn = new AtomicInteger();
        ui.accessSynchronously(() -> turn.set(begin()));
        try (InputStream stream = upload.getInputStream()) {
            PictureCard taken = pictures.takeIn(stream, ownerId);
            ui.access(() -> end(turn.get(), () -> {
                showCard(taken);
                whenChanged.run();
            }));
        } catch (Refusal refusal) {
            ui.access(() -> end(turn.get(), () -> refuse(refusal)));
        } catch (IOException | RuntimeException failure) {
            LOG.warn("A picture could not be taken in: {}", failure.toString());
            ui.access(() -> end(turn.get(), () -> tell("images.field.failed")));
        }
    }

    private int begin() {
        underWay++;
        return ++wanted;
    }

    private void end(int turn, Runnable outcome) {
        underWay--;
        if (turn == wanted) {
            outcome.run();
        }
    }

    private void refuse(Refusal refusal) {
        tell(refusal.key(), refusal.details());
    }

    private void tell(String key, Object... details) {
        refused.setText(getTranslation(key, details));
        uploads.clearFileList();
    }

    private void showCard(@Nullable PictureCard shown) {
        card = shown;
        refused.setText("");
        frame.removeAll();
        if (shown != null) {
            Image image = new Image(shown.url(PictureSize.MEDIUM), getTranslation("images.field.preview"));
            image.getElement().setAttribute("width", "" + shown.width());
            image.getElement().setAttribute("height", "" + shown.height());
            frame.add(image);
        }
        uploads.clearFileList();
        alt.setVisible(described && shown != null);
        remove.setVisible(shown != null);
        choose.setText(getTranslation(shown == null ? "images.field.add" : "images.field.replace"));
    }
}
