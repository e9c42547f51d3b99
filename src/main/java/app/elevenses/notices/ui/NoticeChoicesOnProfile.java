package app.elevenses.notices.ui;

import app.elevenses.people.ProfileSection;
import com.vaadin.flow.component.Component;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

@org.springframework.stereotype.Component
@Order(20)
class NoticeChoicesOnProfile implements ProfileSection {

    private final ObjectProvider<NoticeChoicesSection> sections;

    NoticeChoicesOnProfile(ObjectProvider<NoticeChoicesSection> sections) {
        this.sections = sections;
    }

    @Override
    public Component section() {
        return sections.getObject();
    }
}
