package app.elevenses.images;

import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what is served: first what a picture is, and its bytes only when they are really wanted. */
@Component
class PictureCopies {

    private final JdbcClient database;

    PictureCopies(JdbcClient database) {
        this.database = database;
    }

    Optional<Original> original(long pictureId) {
        String original = """
                select picture_contents.id, digest, media_type
                from pictures join picture_contents on picture_contents.id = content_id
                where pictures.id = ?""";
        return database.sql(original).param(pictureId).query(Original.class).optional();
    }

    /** The largest copy that is not larger than asked: a small picture has no more of them than it needs. */
    Optional<byte[]> bytes(long contentId, int size) {
        String bytes = """
                select bytes from picture_renditions
                where content_id = ? and size <= ? order by size desc limit 1""";
        return database.sql(bytes).params(contentId, size).query(byte[].class).optional();
    }

    /** What a picture shows, named by the SHA-256 digest of the bytes that were taken in. */
    record Original(long id, byte[] digest, String mediaType) {

        String tag(int size) {
            return '"' + HexFormat.of().formatHex(digest) + '-' + size + '"';
        }
    }
}
