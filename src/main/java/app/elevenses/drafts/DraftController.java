package app.elevenses.drafts;

import app.elevenses.people.SignedIn;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** Where the browser leaves what is being written and asks for it again; strangers find nothing here. */
@RestController
class DraftController {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Drafts drafts;
    private final SignedIn signedIn;
    private final Clock clock;

    DraftController(Drafts drafts, SignedIn signedIn, Clock clock) {
        this.drafts = drafts;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** With the server's time, by which the browser sets its own, and the token that proves the next words are theirs. */
    record Kept(long now, @Nullable String token, List<Copy> drafts) {}

    record Copy(String place, JsonNode content, long at) {

        static Copy of(Draft draft) {
            String content = draft.content();
            JsonNode json = content == null ? NullNode.getInstance() : JSON.readTree(content);
            return new Copy(draft.place(), json, draft.writtenAt().toEpochMilli());
        }
    }

    record Written(@Nullable JsonNode content, @Nullable List<Long> pictures, long at) {}

    record Taken(long now) {}

    @GetMapping("/drafts/{kind}")
    ResponseEntity<?> kept(@PathVariable String kind, @Nullable CsrfToken token) {
        if (signedIn.maybe().isEmpty()) {
            return nothing();
        }
        List<Copy> copies = drafts.under(kind).stream().map(Copy::of).toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Kept(clock.millis(), token == null ? null : token.getToken(), copies));
    }

    @PutMapping("/drafts/{place}")
    ResponseEntity<?> keep(@PathVariable String place, InputStream body) throws IOException {
        if (signedIn.maybe().isEmpty()) {
            return nothing();
        }
        byte[] bytes = body.readNBytes(2 * Drafts.LARGEST + 1);
        if (bytes.length > 2 * Drafts.LARGEST) {
            throw new DraftTooLarge();
        }
        keep(place, JSON.readValue(bytes, Written.class));
        return ResponseEntity.ok(new Taken(clock.millis()));
    }

    private void keep(String place, Written written) {
        Instant at = Instant.ofEpochMilli(written.at());
        if (written.content() == null || written.content().isNull()) {
            drafts.discard(place, at);
        } else {
            drafts.keep(
                    place,
                    JSON.writeValueAsString(written.content()),
                    Objects.requireNonNullElse(written.pictures(), List.of()),
                    at);
        }
    }

    @RequestMapping("/drafts/**")
    ResponseEntity<?> nothing() {
        return ResponseEntity.notFound().build();
    }

    @ExceptionHandler({ConstraintViolationException.class, JacksonException.class, DateTimeException.class})
    ResponseEntity<?> misshapen() {
        return ResponseEntity.badRequest().build();
    }

    @ExceptionHandler(DraftPlaceClosed.class)
    ResponseEntity<?> closed() {
        return nothing();
    }

    @ExceptionHandler
    ResponseEntity<?> tooLarge(DraftTooLarge refused) {
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
    }
}
