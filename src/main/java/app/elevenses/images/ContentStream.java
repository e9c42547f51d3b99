package app.elevenses.images;

import java.util.Objects;
import javax.imageio.stream.ImageInputStreamImpl;

/** Lets an image reader walk about in bytes that are in memory already, without another copy of them. */
final class ContentStream extends ImageInputStreamImpl {

    private final byte[] content;

    ContentStream(byte[] content) {
        this.content = content;
    }

    @Override
    public long length() {
        return content.length;
    }

    @Override
    public int read() {
        bitOffset = 0;
        return streamPos < content.length ? content[(int) streamPos++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        bitOffset = 0;
        if (streamPos >= content.length) {
            return -1;
        }
        int count = (int) Math.min(length, content.length - streamPos);
        System.arraycopy(content, (int) streamPos, target, offset, count);
        streamPos += count;
        return count;
    }
}
