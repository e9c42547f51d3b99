package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How pictures go along with what is said. */
@Journey
class PicturesJourneyTests {

    @Test
    void severalPicturesGoTogetherEachWithItsWords(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        Guest sofia = Guest.of(door, "sofia");
        choose(ben, 3);
        assertThat(alts(ben)).hasCount(3);
        assertThat(ben.page().locator(".composer-picture-under-way")).hasCount(0);
        alts(ben).first().fill("A kettle");
        alts(ben).last().fill("A cup");
        ben.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove"))
                .nth(1)
                .click();
        assertThat(alts(ben)).hasCount(2);
        ben.visitor.awaitKept();
        ben.page().reload();
        assertThat(alts(ben)).hasCount(2);
        assertThat(alts(ben).last()).hasValue("A cup");
        ben.line().press("Enter");

        Locator shown = sofia.messages()
                .filter(new Locator.FilterOptions().setHas(sofia.page().getByAltText("A kettle")));
        assertThat(shown.locator(".message-pictures img")).hasCount(2);
        assertThat(shown.getByAltText("A cup")).isVisible();
        assertThat(ben.line()).hasValue("");
        assertThat(alts(ben)).hasCount(0);
        assertThat(ben.visitor.faults()).isEmpty();
    }

    private static Locator alts(Guest guest) {
        return guest.page().locator(".composer-alt");
    }

    private static void choose(Guest guest, int pictures) {
        guest.page()
                .locator(".room-foot elevenses-composer input[type=file]")
                .setInputFiles(IntStream.rangeClosed(1, pictures)
                        .mapToObj(number -> new FilePayload(number + ".png", "image/png", Paintings.tile(number)))
                        .toArray(FilePayload[]::new));
    }

    @Test
    void ofFortyPicturesTheFirstTenAreTaken(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        choose(ben, 40);
        assertThat(ben.page().getByText("A message takes 10 pictures.")).isVisible();
        assertThat(alts(ben)).hasCount(10);
        ben.say("A gallery");
        assertThat(ben.kept("A gallery").locator(".message-pictures img"))
                .hasCount(10, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
    }

    @Test
    void ofAPastedPageTheWordsAreTaken(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        ben.line().focus();
        Object taken = ben.page().evaluate("""
                () => {
                  const pasted = new DataTransfer();
                  pasted.setData('text/plain', 'Only the words');
                  pasted.setData('text/html', '<h1>Only the words</h1><img src=x>');
                  pasted.items.add(new File(['x'], 'page.png', { type: 'image/png' }));
                  const event = new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true, cancelable: true });
                  document.activeElement.dispatchEvent(event);
                  return event.defaultPrevented;
                }""");
        assertThat(taken).isEqualTo(false);
        assertThat(alts(ben)).hasCount(0);
    }
}
