package app.elevenses.previews;

import app.elevenses.images.PictureCard;
import org.jspecify.annotations.Nullable;

/** What a page says about itself; the description may be empty, and so may the words for the picture. */
public record PreviewCard(
        long id,
        String url,
        String site,
        String title,
        String description,
        @Nullable PictureCard picture,
        String pictureAlt) {}
