/** The cast of the demo and their company, made through the services alone. */
@ApplicationModule(
        allowedDependencies = {
            "breakroom",
            "corners",
            "images",
            "mailroom",
            "notes",
            "notices",
            "people",
            "places",
            "vault",
            "wall"
        })
@NullMarked
package app.elevenses.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
