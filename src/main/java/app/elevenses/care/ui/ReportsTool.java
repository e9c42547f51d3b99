package app.elevenses.care.ui;

import app.elevenses.kit.FrameTool;
import com.vaadin.flow.component.Component;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

@org.springframework.stereotype.Component
@Order(10)
class ReportsTool implements FrameTool {

    private final ObjectProvider<ReportsDoor> doors;

    ReportsTool(ObjectProvider<ReportsDoor> doors) {
        this.doors = doors;
    }

    @Override
    public Component make() {
        return doors.getObject();
    }
}
