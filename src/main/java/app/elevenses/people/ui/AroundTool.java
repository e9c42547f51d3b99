package app.elevenses.people.ui;

import app.elevenses.kit.FrameTool;
import com.vaadin.flow.component.Component;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

@org.springframework.stereotype.Component
@Order(1)
class AroundTool implements FrameTool {

    private final ObjectProvider<Around> around;

    AroundTool(ObjectProvider<Around> around) {
        this.around = around;
    }

    @Override
    public Component make() {
        return around.getObject();
    }
}
