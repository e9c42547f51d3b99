package app.elevenses.images;

import app.elevenses.images.PictureCopies.Original;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.annotation.CurrentSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Serves pictures to those a feature shows them to; to everybody else there are none. */
@RestController
class PictureController {

    private static final CacheControl ASK_EVERY_TIME = CacheControl.noCache().cachePrivate();

    private final ObjectProvider<PictureUse> uses;
    private final PictureCopies copies;
    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

    PictureController(ObjectProvider<PictureUse> uses, PictureCopies copies) {
        this.uses = uses;
        this.copies = copies;
    }

    @GetMapping("/pictures/{id:[0-9]{1,18}}/{size:96|480|960|1600}")
    ResponseEntity<byte[]> show(
            @PathVariable long id,
            @PathVariable int size,
            @CurrentSecurityContext @Nullable SecurityContext visitor,
            ServletWebRequest request) {
        return visible(id, visitor)
                .map(original -> answer(original, size, request))
                .orElseGet(this::nothing);
    }

    @RequestMapping("/pictures/**")
    ResponseEntity<byte[]> nothing() {
        return ResponseEntity.notFound().build();
    }

    private Optional<Original> visible(long id, @Nullable SecurityContext visitor) {
        boolean signedIn = visitor != null && trust.isAuthenticated(visitor.getAuthentication());
        return signedIn && uses.orderedStream().anyMatch(use -> use.shows(id)) ? copies.original(id) : Optional.empty();
    }

    private ResponseEntity<byte[]> answer(Original original, int size, ServletWebRequest request) {
        if (request.checkNotModified(original.tag(size))) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .cacheControl(ASK_EVERY_TIME)
                    .build();
        }
        return copies.bytes(original.id(), size)
                .map(bytes -> ResponseEntity.ok()
                        .cacheControl(ASK_EVERY_TIME)
                        .contentType(MediaType.parseMediaType(original.mediaType()))
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "default-src 'none'")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                        .body(bytes))
                .orElseGet(this::nothing);
    }
}
