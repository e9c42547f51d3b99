package app.elevenses.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** A menu behind a button, whose entries are made whenever it is opened: most menus of a screen never are. */
public class LateMenu extends ContextMenu {

    private final transient Consumer<ContextMenu> entries;

    public LateMenu(Component button, Consumer<ContextMenu> entries) {
        super(button);
        this.entries = entries;
        button.getElement().setAttribute("aria-haspopup", "menu");
        setOpenOnClick(true);
    }

    @Override
    protected boolean onBeforeOpenMenu(ObjectNode where) {
        removeAll();
        entries.accept(this);
        return super.onBeforeOpenMenu(where);
    }
}
