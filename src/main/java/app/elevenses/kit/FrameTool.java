package app.elevenses.kit;

import com.vaadin.flow.component.Component;

/** Something small that a feature puts into the frame, beside the person's menu. */
@FunctionalInterface
public interface FrameTool {

    /** A new one for each screen that opens. */
    Component make();
}
