package app.elevenses.notices;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;

@Entity
@Table(name = "notice_choices")
class NoticeChoice {

    record Key(long personId, @Enumerated(EnumType.STRING) NoticeTopic topic) implements Serializable {}

    @EmbeddedId
    private Key key;

    private boolean bell;
    private boolean mail;

    @SuppressWarnings("NullAway.Init")
    protected NoticeChoice() {}

    NoticeChoice(long personId, NoticeWays ways) {
        key = new Key(personId, ways.topic());
        bell = ways.bell();
        mail = ways.mail();
    }

    NoticeWays ways() {
        return new NoticeWays(key.topic(), bell, mail);
    }
}
