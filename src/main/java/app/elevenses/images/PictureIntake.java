package app.elevenses.images;

import app.elevenses.kit.Messages;
import app.elevenses.kit.Refusal;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Takes in one picture an element sends as it is, and answers which one it became or, in a sentence, why it did not. */
public class PictureIntake implements UploadHandler {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient Pictures pictures;
    private final transient Messages messages;
    private final long ownerId;
    private final Locale reader;

    public PictureIntake(Pictures pictures, Messages messages, long ownerId, Locale reader) {
        this.pictures = pictures;
        this.messages = messages;
        this.ownerId = ownerId;
        this.reader = reader;
    }

    @Override
    public void handleUploadRequest(UploadEvent upload) throws IOException {
        try (InputStream stream = upload.getInputStream()) {
            answer(upload.getResponse(), pictures.takeIn(stream, ownerId));
        } catch (Refusal refusal) {
            String sentence = messages.getTranslation(refusal.key(), reader, refusal.details());
            answer(upload.getResponse(), Map.of("refused", sentence));
        }
    }

    private static void answer(VaadinResponse response, Object said) throws IOException {
        response.setContentType("application/json");
        response.getOutputStream().write(JSON.writeValueAsBytes(said));
    }

    @Override
    public long getRequestSizeMax() {
        return Upload.MOST_BYTES;
    }
}
