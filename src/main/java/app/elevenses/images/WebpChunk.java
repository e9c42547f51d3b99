package app.elevenses.images;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.Consumer;

/** A named piece of a WebP file. */
record WebpChunk(String name, ByteBuffer body) {

    private static final int FRAME_HEADER = 16;

    /** Shows each piece a WebP consists of, those of its frames among them; a file that ends too early is refused. */
    static void each(byte[] content, Consumer<WebpChunk> viewer) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        walk(slice(file, 12, Integer.toUnsignedLong(file.getInt(4)) - 4), viewer, true);
    }

    private static void walk(ByteBuffer bytes, Consumer<WebpChunk> viewer, boolean framesToo) throws IOException {
        for (long at = 0; at + 8 <= bytes.limit(); ) {
            long length = Integer.toUnsignedLong(bytes.getInt((int) at + 4));
            ByteBuffer body = slice(bytes, (int) at + 8, length);
            String name = name(bytes, (int) at);
            viewer.accept(new WebpChunk(name, body));
            if (framesToo && name.equals("ANMF")) {
                walk(slice(body, FRAME_HEADER, length - FRAME_HEADER), viewer, false);
            }
            at += 8 + length + (length & 1);
        }
    }

    private static ByteBuffer slice(ByteBuffer bytes, int from, long length) throws IOException {
        if (length < 0 || from + length > bytes.limit()) {
            throw new EOFException("A WebP chunk claims more bytes than there are");
        }
        return bytes.slice(from, (int) length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String name(ByteBuffer bytes, int at) {
        byte[] name = new byte[4];
        bytes.get(at, name);
        return new String(name, ISO_8859_1);
    }

    byte[] bytes() {
        byte[] bytes = new byte[body.limit()];
        body.get(0, bytes);
        return bytes;
    }

    /** How many pixels this piece makes its reader handle. */
    long pixels() {
        return switch (name) {
            case "VP8 " -> (long) (body.getShort(6) & 0x3fff) * (body.getShort(8) & 0x3fff);
            case "VP8L" -> (1L + (body.getInt(1) & 0x3fff)) * (1L + (body.getInt(1) >>> 14 & 0x3fff));
            default -> 0;
        };
    }
}
