package app.elevenses.mailroom;

import app.elevenses.kit.BaseUrl;
import app.elevenses.kit.Languages;
import app.elevenses.kit.Messages;
import app.elevenses.notes.OutgoingItem;
import app.elevenses.people.Correspondent;
import app.elevenses.people.Correspondents;
import app.elevenses.places.PostalFormat;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Sets cards and labels in type, from a page like any other, which may ask for nothing from outside. */
@Component
class Press {

    private static final String PAGE = read("letters.html");
    private static final String SHEET = read("sheet.html");

    private final Messages messages;
    private final Correspondents correspondents;
    private final BaseUrl baseUrl;
    private final Typeface typeface;
    private final String returnAddress;

    /** The office's own address, with {@code |} or a line break between its lines. */
    Press(
            Messages messages,
            Correspondents correspondents,
            BaseUrl baseUrl,
            Typeface typeface,
            @Value("${elevenses.mail-room.return-address:}") String returnAddress) {
        this.messages = messages;
        this.correspondents = correspondents;
        this.baseUrl = baseUrl;
        this.typeface = typeface;
        this.returnAddress = returnAddress;
        // It would tell the console what it prints.
        XRLog.setLoggingEnabled(false);
    }

    byte[] print(List<Sheet> sheets) {
        String page = Filled.in(PAGE)
                .with("sheets", sheets.stream().map(this::sheet).collect(Collectors.joining()))
                .text();
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith("data:image/png;base64,"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        typeface.register(builder);
        builder.withHtmlContent(page, null);
        builder.toStream(document);
        try {
            builder.run();
        } catch (IOException spoilt) {
            throw new UncheckedIOException(spoilt);
        }
        return document.toByteArray();
    }

    private String sheet(Sheet sheet) {
        OutgoingItem parcel = sheet.letter().parcel();
        Locale reader = correspondents
                .find(parcel.recipient().id())
                .map(Correspondent::language)
                .map(Languages::closestTo)
                .orElse(Locale.ENGLISH);
        String address = baseUrl.of("/notes/card/" + parcel.code());
        Handwriting hand = Handwriting.of(sheet.letter().words());
        return Filled.in(SHEET)
                .with("language", reader.getLanguage())
                .with("words", text(hand.words()))
                .with("sender", text(parcel.sender().name()))
                .with("size", Integer.toString(hand.points()))
                .with("arrived", text(messages.getTranslation("mailroom.letter.arrived", reader)))
                .with("code", text(spelled(parcel.code())))
                .with("qr", QrPicture.of(address))
                .with(
                        "from",
                        lines(returnAddress
                                .lines()
                                .flatMap(line -> List.of(line.split("\\|")).stream())
                                .toList()))
                .with("to", lines(PostalFormat.label(sheet.address())))
                .text();
    }

    private String lines(List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .map(line -> "<div>" + text(line) + "</div>")
                .collect(Collectors.joining());
    }

    /** In decimal, for a page of XML knows no other names of letters. */
    private String text(String written) {
        return HtmlUtils.htmlEscapeDecimal(typeface.printable(written));
    }

    private static String spelled(String code) {
        int half = code.length() / 2;
        return code.substring(0, half) + "-" + code.substring(half);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("mailroom/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
