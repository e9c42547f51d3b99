package app.elevenses.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.Wristwatch;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import app.elevenses.wall.Celebrating;
import app.elevenses.wall.WallScene;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A test of what the postman brings, first of all to an approver who reads German. */
@NoticesTest
abstract class PostTest {

    static final String ZONE = "Europe/Berlin";
    static final String SECRET = "Zebulon";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Postman postman;

    @Autowired
    Celebrating celebrating;

    @Autowired
    Wristwatch clock;

    @Autowired
    private JavaMailSenderImpl sender;

    final MailGate gate = MailGate.open();
    NoticesScene scene;
    Colleague ben;
    Colleague mina;

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

    void later() {
        scene.pass(NoticesScene.A_WHILE);
        postman.round();
    }

    MimeMessage only() {
        assertThat(gate.delivered()).hasSize(1);
        return gate.delivered().getFirst();
    }

    List<String> celebrateMany(int many) {
        List<String> addresses = IntStream.range(0, many)
                .mapToObj("person-%d@elevenses.example"::formatted)
                .toList();
        addresses.forEach(address -> {
            Colleague reader = scene.hire("Somebody", address, Locale.ENGLISH, ZONE);
            ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", reader)));
        });
        return addresses;
    }

    List<String> recipients() {
        return gate.delivered().stream().map(PostTest::recipient).toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
