package app.elevenses.bench.wire;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads HTTP messages from a connection and counts every byte it takes. */
final class Input {

    private static final int BUFFER = 8_192;
    private static final int LONGEST_LINE = 65_536;

    private final InputStream source;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long taken;

    Input(InputStream source) {
        this.source = source;
    }

    long taken() {
        return taken;
    }

    /** Whether nothing more comes. */
    boolean isAtEnd() throws IOException {
        return from == to && !fill();
    }

    String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(64);
        for (int next = next(); next != '\n'; next = next()) {
            line.write(next);
            if (line.size() > LONGEST_LINE) {
                throw new IOException("a line without an end");
            }
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    List<String> headers() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            lines.add(line);
        }
        return lines;
    }

    /** The body that follows those headers, unpacked from its chunks. */
    byte[] body(List<String> headers) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (value(headers, "transfer-encoding").equals("chunked")) {
            for (int size = chunk(); size > 0; size = chunk()) {
                body.write(exactly(size));
                line();
            }
            line();
        } else if (!value(headers, "content-length").isEmpty()) {
            body.write(exactly(Integer.parseInt(value(headers, "content-length"))));
        }
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    static String value(List<String> headers, String name) {
        return headers.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    private byte[] exactly(int count) throws IOException {
        byte[] bytes = new byte[count];
        for (int have = 0; have < count; ) {
            if (isAtEnd()) {
                throw new EOFException("the connection ended within a message");
            }
            int more = Math.min(count - have, to - from);
            System.arraycopy(buffer, from, bytes, have, more);
            from += more;
            have += more;
        }
        taken += count;
        return bytes;
    }

    /** What has arrived already but belongs to whatever is spoken next. */
    byte[] rest() {
        byte[] rest = Arrays.copyOfRange(buffer, from, to);
        from = to;
        return rest;
    }

    /** How many bytes are left until the end. */
    long drain() throws IOException {
        long left = 0;
        while (!isAtEnd()) {
            left += to - from;
            from = to;
        }
        return left;
    }

    private int next() throws IOException {
        if (isAtEnd()) {
            throw new EOFException("the connection ended within a message");
        }
        taken++;
        return buffer[from++] & 0xff;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, source.read(buffer));
        return to > 0;
    }
}
