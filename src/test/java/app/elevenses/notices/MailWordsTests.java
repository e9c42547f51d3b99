package app.elevenses.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.notes.ApprovalQueue;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.wall.Answers;
import app.elevenses.wall.CommentDraft;
import app.elevenses.wall.WallScene;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a mail says, and what it does not. */
class MailWordsTests extends PostTest {

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private ApprovalQueue queue;

    @Autowired
    private Answers answers;

    @Test
    void threeRequestsAreOneMailInTheReadersLanguage() throws Exception {
        IntStream.range(0, 3).forEach(any -> scene.ask(ben, SECRET + " has cake", scene.hire(SECRET + " Blue")));
        later();
        later();

        MimeMessage mail = only();
        assertThat(mail.getSubject()).isEqualTo("In Elevenses wartet etwas auf deine Entscheidung");
        assertThat(mail.getAllRecipients()).extracting("address").containsExactly("mina@elevenses.example");
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("Elevenses <portal@elevenses.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://portal.elevenses.example/me>");
        assertThat(mail.getMessageID()).matches("<[0-9a-f]{32}@portal\\.elevenses\\.example>");
    }

    @Test
    void aMailHasAPartToReadAndOneToLookAt() throws Exception {
        scene.ask(ben, SECRET, scene.hire("Yuki"));
        later();

        MimeMultipart parts = (MimeMultipart) only().getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(text(parts.getBodyPart(0)).replace("\r", "")).isEqualTo("""
                In Elevenses wartet etwas auf deine Entscheidung
                https://portal.elevenses.example/notes/queue

                --\s
                Wähle, was dir gemailt wird
                https://portal.elevenses.example/me
                """);
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(text(parts.getBodyPart(1)))
                .contains("<html lang=\"de\">", "href=\"https://portal.elevenses.example/notes/queue\"");
    }

    @Test
    void noMailSaysWhoOrWhatItIsAbout() throws Exception {
        Colleague yuki = scene.hire(SECRET + " Tanabe", "yuki@elevenses.example", Locale.ENGLISH, ZONE);
        Colleague zeb = scene.hire(SECRET + " Blue", "zeb@elevenses.example", Locale.ENGLISH, ZONE);
        allMailed(yuki);
        allMailed(zeb);
        long celebration = zeb.does(() -> celebrating.celebrate(WallScene.draft(SECRET + " is forty", yuki)));
        yuki.does(() -> answers.comment(celebration, new CommentDraft(WallScene.key(), SECRET + " thanks all")));
        ben.does(() -> answers.cheer(celebration));
        scene.approve(mina, scene.ask(zeb, SECRET + " words", yuki));
        later();

        assertThat(gate.delivered()).hasSize(2);
        for (MimeMessage mail : gate.delivered()) {
            String raw = GreenMailUtil.getWholeMessage(mail);
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            assertThat(raw + text(parts.getBodyPart(0)) + text(parts.getBodyPart(1)) + mail.getSubject())
                    .doesNotContain(SECRET, "Mina", "Ben", "Tanabe", "Blue", "forty", "Birthday", "long nights");
        }
    }

    private void allMailed(Colleague reader) {
        reader.does(() ->
                Stream.of(NoticeTopic.values()).forEach(topic -> choices.choose(new NoticeWays(topic, true, true))));
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        return part.getContent().toString();
    }
}
