package app.elevenses.notices;

import app.elevenses.kit.BaseUrl;
import app.elevenses.kit.Messages;
import app.elevenses.people.Correspondent;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes that something waits, and where: no names, no words, no titles, for a mail is read by many. */
@Component
class MailWording {

    private static final String CHARSET = StandardCharsets.UTF_8.name();

    private final Messages messages;
    private final BaseUrl portal;
    private final Clock clock;
    private final String from;

    MailWording(
            Messages messages,
            BaseUrl portal,
            Clock clock,
            @Value("${elevenses.mail.from:elevenses@localhost}") String from) {
        this.messages = messages;
        this.portal = portal;
        this.clock = clock;
        this.from = from;
    }

    /** The same {@code key} is the same mail, however often it is handed in. */
    void write(MimeMessage mail, Correspondent reader, String key, Collection<NoticeTopic> topics)
            throws MessagingException, UnsupportedEncodingException {
        Locale language = reader.language();
        List<Line> lines = topics.stream()
                .map(topic -> new Line(say("notices.mail." + topic.key(), language), portal.of(topic.place())))
                .toList();
        address(mail, reader);
        mail.setSubject(lines.size() == 1 ? lines.getFirst().words() : say("notices.mail.several", language), CHARSET);
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Message-ID", "<%s@%s>".formatted(key, host()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("List-Unsubscribe", "<%s>".formatted(portal.of("/me")));
        mail.setHeader("Content-Language", language.toLanguageTag());
        mail.setContent(new MimeMultipart("alternative", text(lines, language), html(lines, language)));
    }

    private void address(MimeMessage mail, Correspondent reader)
            throws MessagingException, UnsupportedEncodingException {
        InternetAddress sender = new InternetAddress(from);
        if (sender.getPersonal() == null) {
            sender.setPersonal(say("shell.product", reader.language()), CHARSET);
        }
        mail.setFrom(sender);
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(reader.mailAddress(), true));
    }

    private MimeBodyPart text(List<Line> lines, Locale language) throws MessagingException {
        String what = lines.stream()
                .map(line -> "%s\n%s\n".formatted(line.words(), line.address()))
                .collect(Collectors.joining("\n"));
        MimeBodyPart part = new MimeBodyPart();
        part.setText(
                "%s\n-- \n%s\n%s\n".formatted(what, say("notices.mail.choose", language), portal.of("/me")), CHARSET);
        return part;
    }

    private MimeBodyPart html(List<Line> lines, Locale language) throws MessagingException {
        String what = lines.stream()
                .map(line -> """
                        <p style="margin:0 0 16px;font-size:18px">\
                        <a href="%s" style="color:#a94e18">%s</a></p>
                        """.formatted(escape(line.address()), escape(line.words())))
                .collect(Collectors.joining());
        MimeBodyPart part = new MimeBodyPart();
        part.setText(
                """
                <!doctype html>
                <html lang="%s"><body style="margin:0;padding:32px 24px;background:#f7f1e6;color:#2a221c;\
                font-family:system-ui,sans-serif;line-height:1.5">
                %s<p style="margin:32px 0 0;font-size:14px"><a href="%s" style="color:#665a4e">%s</a></p>
                </body></html>
                """.formatted(
                                language.toLanguageTag(),
                                what,
                                escape(portal.of("/me")),
                                escape(say("notices.mail.choose", language))),
                CHARSET,
                "html");
        return part;
    }

    private String say(String key, Locale language) {
        return messages.getTranslation(key, language);
    }

    private String host() {
        return URI.create(portal.of("/")).getHost();
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, CHARSET);
    }

    private record Line(String words, String address) {}
}
