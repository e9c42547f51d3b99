package app.elevenses.testbench;

import com.vaadin.testbench.TestBenchElement;
import com.vaadin.testbench.elementsbase.Element;

/** One celebration on the wall. */
@Element("elevenses-celebration")
public class CelebrationElement extends TestBenchElement {

    boolean says(String words) {
        return $("p").withClassName("celebration-text").single().getText().contains(words);
    }

    void cheer() {
        $("button").withClassName("cheer").single().click();
    }

    String cheerers() {
        return $("p").withClassName("cheerers").single().getText();
    }
}
