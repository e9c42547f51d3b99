package app.elevenses.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.Wristwatch;
import app.elevenses.notes.ApprovalQueue;
import app.elevenses.notes.NoteDesk;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Profile;
import app.elevenses.people.Role;
import app.elevenses.wall.Answers;
import app.elevenses.wall.Celebrating;
import app.elevenses.wall.CommentDraft;
import app.elevenses.wall.WallScene;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@NoticesTest
@ExtendWith(OutputCaptureExtension.class)
class PostmanTests {

    private static final String ZONE = "Europe/Berlin";
    private static final String SECRET = "Zebulon";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Postman postman;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private ApprovalQueue queue;

    @Autowired
    private NoteDesk desk;

    @Autowired
    private Celebrating celebrating;

    @Autowired
    private Answers answers;

    @Autowired
    private Profile profile;

    @Autowired
    private Wristwatch clock;

    @Autowired
    private JavaMailSenderImpl sender;

    private final MailGate gate = MailGate.open();
    private NoticesScene scene;
    private Colleague ben;
    private Colleague mina;

    @BeforeEach
    void open() {
        sender.setPort(gate.port());
        scene = NoticesScene.empty(beans);
        ben = scene.hire("Ben Whitlock");
        mina = scene.hire("Mina Farahani", "mina@elevenses.example", Locale.GERMAN, ZONE, Role.APPROVER);
    }

    @AfterEach
    void tearDown() {
        gate.tearDown();
    }

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

    @ParameterizedTest
    @CsvSource({
        "Asia/Tokyo, 2026-06-17T14:00:00Z, 2026-06-18T00:00:00Z",
        "America/Mexico_City, 2026-06-17T06:00:00Z, 2026-06-17T15:00:00Z",
        "Asia/Kolkata, 2026-06-17T11:29:55Z, 2026-06-18T03:30:00Z",
        "Europe/Berlin, 2026-10-24T21:00:00Z, 2026-10-25T08:00:00Z",
        "Europe/Berlin, 2027-03-27T22:00:00Z, 2027-03-28T07:00:00Z"
    })
    void noMailComesInTheNightNotEvenWhenTheClocksChange(String zone, Instant happened, Instant morning) {
        Colleague reader = scene.hire("Yuki", "yuki@elevenses.example", Locale.ENGLISH, zone);
        clock.set(happened);
        ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", reader)));

        for (Instant night = happened; night.isBefore(morning); night = night.plus(Duration.ofMinutes(10))) {
            clock.set(night);
            postman.round();
        }
        clock.set(morning.minusSeconds(1));
        postman.round();
        assertThat(gate.delivered()).isEmpty();

        clock.set(morning);
        postman.round();
        assertThat(gate.delivered()).hasSize(1);
    }

    @Test
    void aMailThatCouldNotBeSentInTheAfternoonWaitsForTheMorning() {
        clock.set("2026-06-17T14:58:00Z");
        gate.close();
        scene.ask(ben, SECRET, scene.hire("Yuki"));
        later();
        gate.reopen();

        clock.set("2026-06-17T15:10:00Z");
        postman.round();
        assertThat(gate.delivered()).isEmpty();

        clock.set("2026-06-18T07:00:00Z");
        postman.round();
        assertThat(gate.delivered()).hasSize(1);
    }

    @Test
    void nothingLeavesThatIsUndoneInTime() {
        Colleague yuki = scene.hire("Yuki", "yuki@elevenses.example", Locale.ENGLISH, ZONE);
        long celebration = ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", yuki)));
        scene.pass(Duration.ofSeconds(9));
        postman.round();
        ben.does(() -> celebrating.takeDown(celebration));
        long note = scene.ask(ben, SECRET, yuki);
        ben.does(() -> desk.cancel(note));
        later();

        assertThat(gate.delivered()).isEmpty();
        assertThat(scene.count("mails")).isZero();
    }

    @Test
    void whatWasSeenOrDoneWithBeforeItsMailWentIsNotMailed() {
        Colleague other =
                scene.hire("Lena Vogt", "lena@elevenses.example", Locale.ENGLISH, "Asia/Tokyo", Role.APPROVER);
        long first = scene.ask(ben, SECRET, scene.hire("Yuki"));
        scene.ask(ben, SECRET, scene.hire("Abena"));
        scene.pass(NoticesScene.A_WHILE);
        other.does(() -> notices.see(NoticeKind.DECISION, 0));
        mina.does(() -> queue.decline(first, "Not this year"));
        postman.round();
        assertThat(only()).isNotNull();

        clock.set("2026-06-18T00:30:00Z");
        postman.round();
        assertThat(gate.delivered()).hasSize(1);
        assertThat(scene.count("mails")).isZero();
    }

    @Test
    void whatComesWhileAMailIsUnderWayGetsAnotherOne() throws Exception {
        Colleague yuki = scene.hire("Yuki", "yuki@elevenses.example", Locale.ENGLISH, ZONE);
        scene.ask(ben, SECRET, yuki);
        scene.pass(NoticesScene.A_WHILE);
        ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", mina)));
        postman.round();
        assertThat(gate.delivered()).hasSize(1);

        later();
        assertThat(gate.delivered()).hasSize(2);
        assertThat(gate.delivered().getLast().getSubject()).isEqualTo("In Elevenses gibt es etwas für dich");
        later();
        assertThat(gate.delivered()).hasSize(2);
    }

    @Test
    void whileTheServerIsDownNothingIsLostAndAfterwardsNothingComesTwice(CapturedOutput output) {
        gate.close();
        List<String> addresses = celebrateMany(5);
        later();
        for (int rounds = 0; rounds < 8; rounds++) {
            scene.pass(Duration.ofSeconds(15));
            postman.round();
        }
        assertThat(gate.delivered()).isEmpty();

        gate.reopen();
        for (int rounds = 0; rounds < 40; rounds++) {
            scene.pass(Duration.ofSeconds(15));
            postman.round();
        }
        assertThat(recipients()).containsExactlyInAnyOrderElementsOf(addresses);
        assertThat(scene.count("mails")).isZero();
        assertThat(output.getAll().lines().filter(line -> line.contains("Postman: The mail server")))
                .hasSize(2);
    }

    @Test
    void aServerThatDozesIsNotWaitedForAndAskedAgain() {
        gate.doze(true);
        List<String> addresses = celebrateMany(3);
        Instant begin = Instant.now();
        later();
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(gate.delivered()).isEmpty();

        gate.doze(false);
        scene.pass(Duration.ofMinutes(2));
        postman.round();
        assertThat(recipients()).containsExactlyInAnyOrderElementsOf(addresses);
    }

    @Test
    void anAddressThatIsRefusedHoldsUpNobodyAndIsGivenUpAfterDaysWithoutBeingNamed(CapturedOutput output) {
        gate.turnAway("person-2@");
        List<String> addresses = celebrateMany(5);
        later();
        assertThat(recipients())
                .containsExactlyInAnyOrderElementsOf(addresses.stream()
                        .filter(address -> !address.startsWith("person-2@"))
                        .toList());

        for (int days = 0; days < 5; days++) {
            clock.set(Instant.parse("2026-06-18T10:00:00Z").plus(Duration.ofDays(days)));
            postman.round();
        }
        assertThat(gate.delivered()).hasSize(4);
        assertThat(scene.count("mails")).isZero();
        assertThat(output).contains("given up").doesNotContain("person-2@");
    }

    @Test
    void howeverManyNodesSendAtOnceEachMailGoesOnce() throws Exception {
        List<String> addresses = celebrateMany(24);
        scene.pass(NoticesScene.A_WHILE);
        try (ExecutorService nodes = Executors.newFixedThreadPool(8)) {
            nodes.invokeAll(Stream.generate(() -> Executors.callable(postman::round))
                            .limit(8)
                            .toList())
                    .forEach(round -> assertThat(round).succeedsWithin(Duration.ofSeconds(30)));
        }
        later();

        assertThat(recipients()).containsExactlyInAnyOrderElementsOf(addresses);
        assertThat(gate.delivered()).extracting(MimeMessage::getMessageID).doesNotHaveDuplicates();
    }

    @Test
    void aMailThatANodeTookAndDiedWithIsSentByAnother() {
        scene.ask(ben, SECRET, scene.hire("Yuki"));
        scene.pass(NoticesScene.A_WHILE);
        assertThat(beans.createBean(Dying.class).outbox.take()).isPresent();
        postman.round();
        assertThat(gate.delivered()).isEmpty();

        scene.pass(Outbox.TAKEN_FOR);
        postman.round();
        assertThat(gate.delivered()).hasSize(1);
    }

    /** A node that takes a mail and does nothing with it. */
    static final class Dying {

        private final Outbox outbox;

        Dying(Outbox outbox) {
            this.outbox = outbox;
        }
    }

    @Test
    void whoHasNoMailAddressIsToldByTheBellAlone() {
        Colleague sutrisno = scene.hire("Sutrisno");
        ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", sutrisno)));
        assertThat(scene.count("mails")).isZero();
        later();

        assertThat(gate.delivered()).isEmpty();
        assertThat(sutrisno.<Integer>does(() -> notices.unseen())).isEqualTo(1);
    }

    @Test
    void whoeverTookTheirAddressAwayGetsNoMoreMail() {
        scene.ask(ben, SECRET, scene.hire("Yuki"));
        mina.does(() -> profile.receiveMailAt(null));
        later();

        assertThat(gate.delivered()).isEmpty();
        assertThat(scene.count("mails")).isZero();
    }

    @Test
    void whatSomebodyDoesNotWantMailedIsNot() throws Exception {
        Colleague yuki = scene.hire("Yuki", "yuki@elevenses.example", Locale.ENGLISH, ZONE);
        long first = yuki.does(() -> celebrating.celebrate(WallScene.draft("Hurray", mina)));
        mina.does(() -> choices.choose(new NoticeWays(NoticeTopic.CELEBRATIONS, true, false)));
        ben.does(() -> answers.comment(first, new CommentDraft(WallScene.key(), "Hear, hear")));
        later();
        assertThat(gate.delivered()).isEmpty();

        yuki.does(() -> choices.choose(new NoticeWays(NoticeTopic.COMMENTS, true, true)));
        ben.does(() -> answers.comment(first, new CommentDraft(WallScene.key(), "Once more")));
        later();
        assertThat(only().getSubject()).isEqualTo("Somebody said something to you in Elevenses");
    }

    @Test
    void withSomebodyWhoLeavesTheirNoticesAndTheirMailGo() {
        scene.ask(ben, SECRET, scene.hire("Yuki"));
        assertThat(scene.count("mails")).isEqualTo(1);
        scene.letGo(mina);

        assertThat(scene.count("mails")).isZero();
        assertThat(scene.count("notices where person_id = " + mina.id())).isZero();
        later();
        assertThat(gate.delivered()).isEmpty();
    }

    private void later() {
        scene.pass(NoticesScene.A_WHILE);
        postman.round();
    }

    private MimeMessage only() {
        assertThat(gate.delivered()).hasSize(1);
        return gate.delivered().getFirst();
    }

    private List<String> celebrateMany(int many) {
        List<String> addresses = IntStream.range(0, many)
                .mapToObj("person-%d@elevenses.example"::formatted)
                .toList();
        addresses.forEach(address -> {
            Colleague reader = scene.hire("Somebody", address, Locale.ENGLISH, ZONE);
            ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", reader)));
        });
        return addresses;
    }

    private List<String> recipients() {
        return gate.delivered().stream().map(PostmanTests::recipient).toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
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
