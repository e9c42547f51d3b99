/** What a page on the internet says about itself, fetched safely and kept for a while; knows nobody who shows it. */
@ApplicationModule(allowedDependencies = {"images", "jobs", "kit", "text"})
@NullMarked
package app.elevenses.previews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
