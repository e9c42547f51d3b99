package app.elevenses.testbench;

import com.vaadin.flow.component.button.testbench.ButtonElement;
import com.vaadin.flow.component.combobox.testbench.MultiSelectComboBoxElement;
import com.vaadin.flow.component.radiobutton.testbench.RadioButtonGroupElement;
import com.vaadin.flow.component.textfield.testbench.TextAreaElement;
import com.vaadin.testbench.TestBenchElement;
import com.vaadin.testbench.annotations.Attribute;
import com.vaadin.testbench.elementsbase.Element;

/** The wall, with its composer and what hangs there. */
@Element("main")
@Attribute(name = "class", contains = "wall")
public class WallElement extends TestBenchElement {

    void post(String occasion, String person, String words) {
        $(ButtonElement.class).withText("Share a celebration…").single().click();
        $(RadioButtonGroupElement.class).waitForFirst().selectByText(occasion);
        $(MultiSelectComboBoxElement.class)
                .withLabel("Who is celebrated?")
                .single()
                .selectByText(person);
        $(TextAreaElement.class).withLabel("Your words").single().setValue(words);
        $(ButtonElement.class).withText("Post").single().click();
    }

    CelebrationElement saying(String words) {
        return $(CelebrationElement.class)
                .withCondition(celebration -> celebration.says(words))
                .waitForFirst();
    }
}
