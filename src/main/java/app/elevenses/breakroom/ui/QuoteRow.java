package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.MessageQuote;
import app.elevenses.people.PersonCard;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Without an author when what it quotes is not there any more. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuoteRow(long id, @Nullable Long authorId, @Nullable String name, String excerpt) {

    static @Nullable QuoteRow of(@Nullable MessageQuote quote) {
        if (quote == null) {
            return null;
        }
        PersonCard author = quote.author();
        return author == null
                ? new QuoteRow(quote.id(), null, null, "")
                : new QuoteRow(quote.id(), author.id(), author.name(), quote.excerpt());
    }
}
