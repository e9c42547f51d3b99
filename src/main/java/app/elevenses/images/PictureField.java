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
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes one picture, chosen, dropped or pasted, and the words for those who cannot see it. */
public class PictureField extends Div {

    private final transient Pictures pictures;
    private final long ownerId;
    private final UploadManager uploads = new UploadManager(this);
    private final Div frame = new Div();
    private final TextField alt = new TextField();
    private final Span refused = new Span();
    private final UploadButton choose;
    private final Button remove;
    private transient @Nullable PictureCard card;

    /** Pastes anywhere inside {@code pasteArea} count as meant for this field. */
    public PictureField(Pictures pictures, long ownerId, Component pasteArea, int longestAlt) {
        this.pictures = pictures;
        this.ownerId = ownerId;
        choose = new UploadButton(getTranslation("images.field.add"), uploads);
        remove = new Button(getTranslation("images.field.remove"), pressed -> clear());
        alt.setLabel(getTranslation("images.field.alt"));
        alt.setHelperText(getTranslation("images.field.alt-hint"));
        alt.setMaxLength(longestAlt);
        build();
        Clipboard.onFilePaste(pasteArea, takingIn());
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
        uploads.setUploadHandler(takingIn());
        uploads.addFileRejectedListener(rejected -> refuse(
                rejected.getReason() == UploadManager.FileRejectionReason.FILE_TOO_LARGE
                        ? new PictureTooHeavy(Upload.MOST_MEGABYTES)
                        : new PictureNotAPicture()));
        Span hint = new Span(getTranslation("images.field.hint"));
        hint.addClassName("picture-field-hint");
        UploadDropZone zone = new UploadDropZone(new Div(choose, hint, frame), uploads);
        add(zone, alt, remove, refused);
    }

    /** The picture, if there is one. */
    public Optional<PictureCard> picture() {
        return Optional.ofNullable(card);
    }

    /** The words for those who cannot see it. */
    public String alt() {
        return alt.getValue();
    }

    /** Empties the field. */
    public void clear() {
        alt.clear();
        showCard(null);
    }

    private UploadHandler takingIn() {
        return new UploadHandler() {
            @Override
            public void handleUploadRequest(UploadEvent upload) throws IOException {
                takeIn(upload);
            }

            @Override
            public long getRequestSizeMax() {
                return Upload.MOST_BYTES;
            }
        };
    }

    private void takeIn(UploadEvent upload) throws IOException {
        UI ui = upload.getUI();
        try (InputStream stream = upload.getInputStream()) {
            PictureCard taken = pictures.takeIn(stream, ownerId);
            ui.access(() -> showCard(taken));
        } catch (Refusal refusal) {
            ui.access(() -> refuse(refusal));
        }
    }

    private void refuse(Refusal refusal) {
        refused.setText(getTranslation(refusal.key(), refusal.details()));
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
        alt.setVisible(shown != null);
        remove.setVisible(shown != null);
        choose.setText(getTranslation(shown == null ? "images.field.add" : "images.field.replace"));
    }
}
