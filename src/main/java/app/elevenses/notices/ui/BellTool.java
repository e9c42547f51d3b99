package app.elevenses.notices.ui;

import app.elevenses.kit.FrameTool;
import com.vaadin.flow.component.Component;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

@org.springframework.stereotype.Component
@Order(20)
class BellTool implements FrameTool {

    private final ObjectProvider<Bell> bells;

    BellTool(ObjectProvider<Bell> bells) {
        this.bells = bells;
    }

    @Override
    public Component make() {
        return bells.getObject();
    }
}
