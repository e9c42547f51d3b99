package app.elevenses.notices.ui;

import app.elevenses.live.LiveUpdates;
import app.elevenses.notices.Notices;
import app.elevenses.notices.NoticesChanged;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Says how much waits that one has not seen, and opens the newest of it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@StyleSheet("styles/notices.css")
class Bell extends Div {

    private static final int FEW = 8;

    private final transient Notices notices;
    private final transient ObjectProvider<NoticeList> lists;
    private final NativeButton button = new NativeButton();
    private final Span count = new Span();
    private final Span told = new Span();
    private final Popover popover = new Popover();
    private int unseen;

    Bell(Notices notices, ObjectProvider<NoticeList> lists, LiveUpdates live, SignedIn signedIn) {
        this.notices = notices;
        this.lists = lists;
        Span icon = new Span();
        icon.addClassNames("icon", "icon-bell");
        Span name = new Span(getTranslation("notices.title"));
        name.addClassName("bell-name");
        count.addClassName("bell-count");
        button.addClassName("bell");
        button.add(icon, name, count);
        told.addClassName("visually-hidden");
        told.getElement().setAttribute("role", "status");
        add(button, told);
        build();
        live.watch(this, NoticesChanged.topicOf(signedIn.id()), any -> ring());
    }

    private void build() {
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.END_BOTTOM);
        popover.setAutofocus(true);
        popover.setAriaLabelledBy("notices-heading");
        popover.addClassName("notices-popover");
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                fill();
            } else {
                popover.removeAll();
            }
        });
    }

    private void fill() {
        H2 heading = new H2(getTranslation("notices.title"));
        heading.setId("notices-heading");
        NoticeList list = lists.getObject();
        list.begin(FEW, popover::close);
        RouterLink all = new RouterLink(getTranslation("notices.all"), NoticesView.class);
        all.getElement().addEventListener("click", pressed -> popover.close());
        Button seeAll = new Button(getTranslation("notices.see-all"), pressed -> notices.seeAll());
        seeAll.addThemeVariants(ButtonVariant.TERTIARY);
        Div foot = new Div(all, seeAll);
        foot.addClassName("notices-foot");
        popover.add(heading, list, foot);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        refresh();
    }

    /** Tells whoever cannot see it, when there is more than before. */
    private void ring() {
        int before = unseen;
        refresh();
        told.setText(unseen > before ? getTranslation("notices.bell", unseen) : "");
    }

    private void refresh() {
        unseen = notices.unseen();
        count.setText(Integer.toString(unseen));
        count.setVisible(unseen > 0);
        button.setAriaLabel(getTranslation("notices.bell", unseen));
        popover.getChildren()
                .filter(NoticeList.class::isInstance)
                .map(NoticeList.class::cast)
                .forEach(NoticeList::refresh);
    }
}
