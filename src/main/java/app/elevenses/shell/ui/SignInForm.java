package app.elevenses.shell.ui;

import app.elevenses.kit.SecretField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A form the browser itself posts, so that password stores know it. */
@Tag("form")
class SignInForm extends Component implements HasComponents {

    SignInForm() {
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        addClassNames();
        TextField handle = new TextField(getTranslation("shell.sign-in.handle"));
        handle.getElement().setAttribute("name", "username").setAttribute("autocapitalize", "none");
        handle.setAutocomplete(Autocomplete.USERNAME);
        handle.setMaxLength(100);
        handle.setAutofocus(true);
        SecretField password = new SecretField(getTranslation("shell.sign-in.password"));
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setMaxLength(200);
        NativeButton submit = new NativeButton(getTranslation("shell.sign-in.submit"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("door-submit");
        add(guard(), handle, password, staySignedIn(), submit);
    }

    private void addClassNames() {
        getElement().getClassList().add("door-form");
    }

    private Component staySignedIn() {
        Input box = new Input();
        box.setType("checkbox");
        box.getElement().setAttribute("name", "remember-me");
        NativeLabel label = new NativeLabel();
        label.add(box, new Span(getTranslation("shell.sign-in.stay")));
        label.addClassName("door-stay");
        return label;
    }

    private static Component guard() {
        CsrfToken token = (CsrfToken)
                VaadinServletRequest.getCurrent().getHttpServletRequest().getAttribute(CsrfToken.class.getName());
        Input hidden = new Input();
        hidden.setType("hidden");
        hidden.getElement().setAttribute("name", token.getParameterName());
        hidden.getElement().setProperty("value", token.getToken());
        return hidden;
    }
}
