package app.elevenses.bench;

import java.util.List;

/** All there is to measure, in the order in which it is measured when nothing is asked for by name. */
final class Scenarios {

    static final List<Scenario> ALL = List.of(
            new Statements(),
            new OpenWall(),
            new Posting(),
            new Live(),
            new HeapPerScreen(),
            new Growth(),
            new StartUp(),
            new FirstVisit(),
            new Kills(),
            new Honesty());

    private Scenarios() {}

    static List<Scenario> named(List<String> names) {
        return names.isEmpty() ? ALL : names.stream().map(Scenarios::named).toList();
    }

    private static Scenario named(String name) {
        return ALL.stream()
                .filter(scenario -> scenario.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no \"" + name + "\" to measure; --list says what there is."));
    }
}
