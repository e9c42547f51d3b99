package app.elevenses.notices.ui;

import app.elevenses.notices.NoticeChoices;
import app.elevenses.notices.NoticeTopic;
import app.elevenses.notices.NoticeWays;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** For each topic whether it rings the bell and whether it is mailed; kept as soon as it is ticked. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@StyleSheet("styles/notices.css")
class NoticeChoicesSection extends Section {

    private final transient NoticeChoices choices;
    private final boolean mail;

    NoticeChoicesSection(NoticeChoices choices) {
        this.choices = choices;
        mail = choices.mailIsSent();
        addClassName("notice-choices");
        add(new H2(getTranslation("notices.choices.title")));
        if (mail) {
            add(new Paragraph(getTranslation("notices.choices.hint")));
        }
        choices.mine().forEach(ways -> add(line(ways)));
    }

    private Component line(NoticeWays ways) {
        String topic = getTranslation("notices.topic." + ways.topic().key());
        Checkbox byBell = box("notices.choices.bell", "notices.choices.by-bell", topic, ways.bell());
        Checkbox byMail = box("notices.choices.mail", "notices.choices.by-mail", topic, ways.mail());
        byMail.setVisible(mail);
        byBell.addValueChangeListener(ticked -> choose(ways.topic(), byBell, byMail));
        byMail.addValueChangeListener(ticked -> choose(ways.topic(), byBell, byMail));
        Div line = new Div(new Span(topic), byBell, byMail);
        line.addClassName("notice-choice");
        return line;
    }

    private Checkbox box(String label, String name, String topic, boolean ticked) {
        Checkbox box = new Checkbox(getTranslation(label), ticked);
        box.setAriaLabel(getTranslation(name, topic));
        return box;
    }

    private void choose(NoticeTopic topic, Checkbox byBell, Checkbox byMail) {
        choices.choose(new NoticeWays(topic, byBell.getValue(), byMail.getValue()));
    }
}
