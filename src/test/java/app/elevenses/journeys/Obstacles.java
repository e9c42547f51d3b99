package app.elevenses.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;

/** What would stand in somebody's way on a page, as axe sees it with every rule on. */
final class Obstacles {

    private Obstacles() {}

    static void assertNone(Visitor visitor, String where) {
        visitor.page().waitForFunction("() => document.getAnimations().every((a) => a.playState !== 'running')");
        assertThat(new AxeBuilder(visitor.page())
                        .analyze().getViolations().stream().map(Obstacles::told))
                .as(where)
                .isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
