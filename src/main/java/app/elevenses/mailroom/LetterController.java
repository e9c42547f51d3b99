package app.elevenses.mailroom;

import app.elevenses.kit.Messages;
import app.elevenses.kit.Refusal;
import app.elevenses.notes.ParcelGone;
import app.elevenses.people.Profile;
import app.elevenses.people.Role;
import app.elevenses.people.SignedIn;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out what was ordered, to the mail room alone; for everybody else there is nothing. */
@RestController
class LetterController {

    private static final String PLACE = "/notes/mail-room/letters";

    private final MailRoom mailRoom;
    private final SignedIn signedIn;
    private final Profile profile;
    private final Messages messages;

    LetterController(MailRoom mailRoom, SignedIn signedIn, Profile profile, Messages messages) {
        this.mailRoom = mailRoom;
        this.signedIn = signedIn;
        this.profile = profile;
        this.messages = messages;
    }

    @GetMapping(PLACE + "/{ticket:[0-9a-f]{32}}")
    ResponseEntity<byte[]> fetch(@PathVariable String ticket) {
        if (!signedIn.has(Role.MAIL_ROOM)) {
            return nothing();
        }
        try {
            return letters(mailRoom.print(ticket));
        } catch (ParcelGone gone) {
            return nothing();
        } catch (Refusal refused) {
            return refused(refused);
        }
    }

    @RequestMapping(PLACE + "/**")
    ResponseEntity<byte[]> nothing() {
        return ResponseEntity.notFound().build();
    }

    private static ResponseEntity<byte[]> letters(byte[] document) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("letters.pdf")
                                .build()
                                .toString())
                .body(document);
    }

    private ResponseEntity<byte[]> refused(Refusal refused) {
        String sentence =
                messages.getTranslation(refused.key(), profile.preferences().language(), refused.details());
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(sentence.getBytes(StandardCharsets.UTF_8));
    }
}
