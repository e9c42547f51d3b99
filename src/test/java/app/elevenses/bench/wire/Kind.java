package app.elevenses.bench.wire;

/** What a request is for, so that what every screen costs is told apart from what a browser keeps. */
public enum Kind {
    PAGE,
    INIT,
    UIDL,
    PUSH,
    HEARTBEAT,
    /** Our files and Vaadin's: kept by browsers, or asked for with "still the same?". */
    FILE,
    PICTURE,
    OTHER;

    /** Reads it from the line a request begins with, without method and version. */
    public static Kind of(String target) {
        if (target.startsWith("/VAADIN/push")) {
            return PUSH;
        }
        if (target.matches("/(styles|modules|icons|fonts|aura|VAADIN/build|VAADIN/static)/.*")) {
            return FILE;
        }
        if (target.startsWith("/pictures/")) {
            return PICTURE;
        }
        if (target.contains("v-r=init")) {
            return INIT;
        }
        if (target.contains("v-r=uidl")) {
            return UIDL;
        }
        if (target.contains("v-r=heartbeat")) {
            return HEARTBEAT;
        }
        return target.startsWith("/favicon") ? OTHER : PAGE;
    }

    /** Whether the server has to answer it for every screen, whatever a browser has kept. */
    public boolean isPerScreen() {
        return this != FILE && this != PICTURE && this != OTHER;
    }
}
