package app.elevenses.links;

import app.elevenses.images.PictureCard;
import app.elevenses.previews.PreviewCard;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A card as the browser draws it; the host stands beside whatever the site calls itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LinkRow(
        long id,
        String url,
        String host,
        String site,
        String title,
        String description,
        @Nullable PictureCard picture,
        String alt) {

    static LinkRow of(PreviewCard card) {
        return new LinkRow(
                card.id(),
                card.url(),
                URI.create(card.url()).getHost().replaceFirst("^www\\.", ""),
                card.site(),
                card.title(),
                card.description(),
                card.picture(),
                card.pictureAlt());
    }
}
