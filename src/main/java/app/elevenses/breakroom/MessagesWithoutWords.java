package app.elevenses.breakroom;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the words of what was said before words were kept, the newest first, until nothing is left. */
@Component
class MessagesWithoutWords {

    private static final int AT_ONCE = 200;

    private final JdbcClient database;
    private final MessageWords words;
    private final TransactionTemplate atOnce;

    MessagesWithoutWords(JdbcClient database, MessageWords words, PlatformTransactionManager transactions) {
        this.database = database;
        this.words = words;
        atOnce = new TransactionTemplate(transactions);
    }

    private record Said(long id, long roomId, long authorId, String text) {}

    void keepWords() {
        while (Objects.requireNonNull(atOnce.execute(some -> keepSome())) == AT_ONCE) {}
    }

    private int keepSome() {
        List<Said> some = newest();
        some.forEach(said -> words.replace(said.id(), said.roomId(), said.authorId(), said.text()));
        if (!some.isEmpty()) {
            database.sql("delete from messages_without_words where message_id in (:ids)")
                    .param("ids", some.stream().map(Said::id).toList())
                    .update();
        }
        return some.size();
    }

    /** Nobody says them otherwise meanwhile. */
    private List<Said> newest() {
        return database.sql("""
                        select messages.id, messages.room_id, messages.author_id, messages.text
                        from messages_without_words join messages on messages.id = messages_without_words.message_id
                        order by messages_without_words.message_id desc limit :most
                        lock in share mode
                        """)
                .param("most", AT_ONCE)
                .query((row, number) -> new Said(
                        row.getLong("id"), row.getLong("room_id"), row.getLong("author_id"), row.getString("text")))
                .list();
    }
}
