package app.elevenses.notices;

import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Where mail is handed in, if anywhere ({@code spring.mail.host}). */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSender> sender;
    private final boolean there;

    MailServer(ObjectProvider<JavaMailSender> sender, @Value("${spring.mail.host:}") String host) {
        this.sender = sender;
        there = !host.isBlank();
    }

    boolean isThere() {
        return there;
    }

    MimeMessage sheet() {
        return sender.getObject().createMimeMessage();
    }

    void send(MimeMessage mail) {
        sender.getObject().send(mail);
    }
}
