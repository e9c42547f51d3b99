package app.elevenses.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.internal.UIInternals.JavaScriptInvocation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser would be told next. */
public final class Sent {

    private Sent() {}

    /** The calls of these functions of elements, each as {@code name(details)}; they are told once. */
    public static List<String> to(UI ui, String... functions) {
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .flatMap(call -> Stream.of(functions)
                        .filter(name -> call.getExpression().contains("." + name + "("))
                        .map(name -> name + "(" + details(call) + ")"))
                .toList();
    }

    /** The first parameter is the element itself. */
    private static String details(JavaScriptInvocation call) {
        return call.getParameters().stream().skip(1).map(String::valueOf).collect(Collectors.joining(", "));
    }
}
