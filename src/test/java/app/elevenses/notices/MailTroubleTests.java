package app.elevenses.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.AtOnce;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What becomes of mail when a server or a node does not do its part. */
@ExtendWith(OutputCaptureExtension.class)
class MailTroubleTests extends PostTest {

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
        AtOnce.all(8, postman::round);
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
}
