package app.elevenses.images;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;

/** Hands on what is uploaded, as far as it is not too heavy. */
record Receiving(Consumer<UploadEvent> takeIn) implements UploadHandler {

    @Override
    public void handleUploadRequest(UploadEvent upload) {
        takeIn.accept(upload);
    }

    @Override
    public long getRequestSizeMax() {
        return Upload.MOST_BYTES;
    }
}
