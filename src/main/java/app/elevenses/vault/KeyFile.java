package app.elevenses.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The file that holds the key where nobody has set one; nobody but its owner may read it. */
record KeyFile(Path path) {

    static KeyFile in(String home) {
        return new KeyFile(Path.of(home, "/vault.key").toAbsolutePath().normalize());
    }

    Optional<String> read() throws IOException {
        return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
    }

    /** Makes it whole or not at all, and never over another; what it then holds may be another node's. */
    String make() throws IOException {
        Files.createDirectories(path.getParent(), rights("rwx------"));
        Path draft = path.resolveSibling(path.getFileName() + "." + UUID.randomUUID());
        try {
            write(draft, VaultKey.makeUp() + "\n");
            Files.createLink(path, draft);
        } catch (FileAlreadyExistsException justMade) {
            return Files.readString(path);
        } finally {
            Files.deleteIfExists(draft);
        }
        return Files.readString(path);
    }

    private void write(Path draft, String key) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(draft, options, rights("rw-------"))) {
            channel.write(ByteBuffer.wrap(key.getBytes(UTF_8)));
            channel.force(true);
        }
    }

    private FileAttribute<?>[] rights(String rights) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
