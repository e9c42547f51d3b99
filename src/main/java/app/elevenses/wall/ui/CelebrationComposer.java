package app.elevenses.wall.ui;

import app.elevenses.drafts.DraftKeeper;
import app.elevenses.drafts.Drafts;
import app.elevenses.images.Pictures;
import app.elevenses.kit.Undo;
import app.elevenses.people.Directory;
import app.elevenses.people.SignedIn;
import app.elevenses.wall.Celebrating;
import app.elevenses.wall.CelebrationDraft;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Where a celebration is written: a line at first, a card once somebody begins or has begun. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class CelebrationComposer extends Div implements DraftKeeper.Form<Unfinished> {

    private final transient Celebrating celebrating;
    private final transient Drafts drafts;
    private final transient Supplier<CelebrationForm> blankForm;
    private final Button begin = new Button();
    private final DraftKeeper<Unfinished> keeper;
    private final Button post = new Button();
    private @Nullable CelebrationForm form;
    private String key = Unfinished.freshKey();
    private transient @Nullable CelebrationDraft tried;

    CelebrationComposer(
            Celebrating celebrating, Drafts drafts, Directory directory, Pictures pictures, SignedIn signedIn) {
        this.celebrating = celebrating;
        this.drafts = drafts;
        long author = signedIn.id();
        blankForm = () -> new CelebrationForm(directory, pictures, author, this);
        keeper = new DraftKeeper<>(drafts, Celebrating.DRAFT, Unfinished.class, this);
        addClassName("composer");
        begin.addClassName("composer-line");
        begin.addClickListener(pressed -> begin());
        add(begin, keeper);
        collapse();
        keeper.bringBack();
    }

    /** Made once somebody writes, for most of those who come read. */
    private CelebrationForm form() {
        if (form == null) {
            form = blankForm.get();
            form.add(buttons());
            addComponentAtIndex(1, form);
            keep(form);
        }
        return form;
    }

    private Div buttons() {
        post.setText(getTranslation("wall.compose.post"));
        post.addThemeVariants(ButtonVariant.PRIMARY);
        post.setDisableOnClick(true);
        post.addClickListener(pressed -> post());
        Button close = new Button(getTranslation("wall.compose.close"), pressed -> {
            collapse();
            begin.focus();
        });
        close.addThemeVariants(ButtonVariant.TERTIARY);
        Button discard = new Button(getTranslation("wall.compose.discard"), pressed -> discard());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(post, close, discard);
        buttons.addClassName("composer-buttons");
        return buttons;
    }

    private void keep(CelebrationForm form) {
        keeper.changing(form.occasion);
        keeper.changing(form.people);
        keeper.words("text", form.text);
        keeper.words("alt", form.picture.words());
        form.picture.whenChanged(keeper::changed);
    }

    private void begin() {
        expand();
        form().occasion.getElement().callJsFunction("focus");
    }

    private void expand() {
        begin.setVisible(false);
        form().setVisible(true);
    }

    private void collapse() {
        if (form != null) {
            form.setVisible(false);
        }
        begin.setText(getTranslation(isBlank() ? "wall.compose.begin" : "wall.compose.go-on"));
        begin.setVisible(true);
    }

    /** Empties itself only once the celebration is kept, so that nothing is lost when it could not be. */
    private void post() {
        try {
            if (form().isComplete()) {
                celebrating.celebrate(draft());
                startAfresh();
            }
        } finally {
            post.setEnabled(true);
        }
    }

    /** What changed after a try is another celebration, for the first may have been kept. */
    private CelebrationDraft draft() {
        CelebrationDraft draft = form().draft(key);
        if (tried != null && !tried.equals(draft)) {
            key = Unfinished.freshKey();
            draft = form().draft(key);
        }
        tried = draft;
        return draft;
    }

    private void discard() {
        Unfinished written = written();
        boolean blank = isBlank();
        drafts.finish(Celebrating.DRAFT);
        startAfresh();
        if (!blank) {
            Undo.offer(getTranslation("wall.compose.discarded"), getTranslation("kit.undo"), () -> {
                goOnWith(written);
                keeper.changed();
            });
        }
    }

    private void startAfresh() {
        key = Unfinished.freshKey();
        tried = null;
        form().clear();
        keeper.forget();
        collapse();
        begin.focus();
    }

    @Override
    public Unfinished written() {
        return form == null ? Unfinished.blank(key) : form.written(key);
    }

    @Override
    public void goOnWith(Unfinished written) {
        key = written.key();
        form().goOnWith(written);
        expand();
    }

    @Override
    public boolean isBlank() {
        return form == null || form.isBlank();
    }

    @Override
    public Optional<Long> pictureId() {
        return form == null ? Optional.empty() : form.pictureId();
    }
}
