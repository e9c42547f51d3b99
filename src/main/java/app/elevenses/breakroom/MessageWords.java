package app.elevenses.breakroom;

import app.elevenses.text.SearchWords;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the words by which a message is found, in the transaction that keeps the message. Its room, its author and that
 * it is one of all are kept like words, spelled as no word is.
 */
@Component
class MessageWords {

    /** Every message has it. */
    static final String ANY = "";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MessageRepository messages;
    private final JdbcClient database;

    MessageWords(MessageRepository messages, JdbcClient database) {
        this.messages = messages;
        this.database = database;
    }

    static String inRoom(long roomId) {
        return "#" + roomId;
    }

    static String by(long authorId) {
        return "@" + authorId;
    }

    @EventListener
    void hear(MessageSaid said) {
        messages.findById(said.id())
                .ifPresent(message -> keep(message.id(), message.roomId(), message.authorId(), message.text()));
    }

    @EventListener
    void hear(MessageEdited edited) {
        messages.findById(edited.id())
                .ifPresent(message -> replace(message.id(), message.roomId(), message.authorId(), message.text()));
    }

    void replace(long id, long roomId, long authorId, String text) {
        database.sql("delete from message_words where message_id = ?").param(id).update();
        keep(id, roomId, authorId, text);
    }

    private void keep(long id, long roomId, long authorId, String text) {
        List<String> words = new ArrayList<>(SearchWords.of(text));
        words.addAll(List.of(ANY, inRoom(roomId), by(authorId)));
        database.sql("""
                        insert into message_words (word, said_at, message_id, room_id)
                        select words.word, messages.said_at, messages.id, messages.room_id
                        from messages join json_table(:words, '$[*]' columns (
                            word varchar(64) character set utf8mb4 collate utf8mb4_bin path '$')) words
                        where messages.id = :id
                        """)
                .param("words", JSON.writeValueAsString(words))
                .param("id", id)
                .update();
    }
}
