package app.elevenses.links;

import app.elevenses.kit.Refusal;

/** The preview is not under this message any more, or the message is somebody else's. */
public final class PreviewGone extends Refusal {

    PreviewGone() {
        super("links.refusal.preview-gone");
    }
}
