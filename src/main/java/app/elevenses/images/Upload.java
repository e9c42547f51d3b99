package app.elevenses.images;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What someone sent, on disk for as long as it is looked at: many slow senders then take no memory. */
record Upload(Path file, byte[] digest) implements AutoCloseable {

    static final int MOST_MEGABYTES = 20;

    static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

    /** Takes the stream in, up to 20 MB and one byte more, by which it is refused. */
    static Upload receive(InputStream source) throws IOException {
        Path file = Files.createTempFile("elevenses-picture", ".upload");
        try {
            MessageDigest digest = sha256();
            copy(source, file, digest);
            return new Upload(file, digest.digest());
        } catch (IOException | RuntimeException notTaken) {
            Files.delete(file);
            throw notTaken;
        }
    }

    private static void copy(InputStream source, Path file, MessageDigest digest) throws IOException {
        try (OutputStream target = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            int room = MOST_BYTES;
            for (int count; (count = source.readNBytes(buffer, 0, Math.min(buffer.length, room + 1))) > 0; ) {
                if (count > room) {
                    throw new PictureTooHeavy(MOST_MEGABYTES);
                }
                room -= count;
                digest.update(buffer, 0, count);
                target.write(buffer, 0, count);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] content() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
