package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.MessageQuote;
import app.elevenses.people.PersonCard;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Without a name when what it quotes was deleted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuoteRow(long id, @Nullable String name, String excerpt) {

    static @Nullable QuoteRow of(@Nullable MessageQuote quote) {
        if (quote == null) {
            return null;
        }
        PersonCard author = quote.author();
        return new QuoteRow(quote.id(), author == null ? null : author.name(), quote.excerpt());
    }
}
