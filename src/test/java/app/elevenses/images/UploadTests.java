package app.elevenses.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class UploadTests {

    private static final int MOST = 20 * 1024 * 1024;

    @Test
    void twentyMegabytesAreTakenIn() throws Exception {
        byte[] content = new byte[MOST];
        try (Upload upload = Upload.receive(new ByteArrayInputStream(content))) {
            assertThat(upload.content()).hasSize(MOST);
            assertThat(upload.digest())
                    .isEqualTo(MessageDigest.getInstance("SHA-256").digest(content));
        }
    }

    @Test
    void oneByteMoreIsRefusedAndNothingAfterItIsRead() {
        Endless endless = new Endless();

        assertThatThrownBy(() -> Upload.receive(endless))
                .isInstanceOfSatisfying(
                        PictureTooHeavy.class, it -> assertThat(it.details()).containsExactly(20L));
        assertThat(endless.given).isEqualTo(MOST + 1);
    }

    @Test
    void nothingStaysOnDisk() throws IOException {
        Upload upload = Upload.receive(new ByteArrayInputStream(new byte[9]));
        assertThat(upload.file()).exists();
        upload.close();
        assertThat(Files.exists(upload.file())).isFalse();
    }

    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return 7;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            given += length;
            return length;
        }
    }
}
