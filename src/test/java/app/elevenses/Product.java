package app.elevenses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every class of the product, read once, for tests that look at all of them. */
final class Product {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.elevenses");

    private Product() {}

    static Stream<JavaClass> classes(Predicate<JavaClass> which) {
        return CLASSES.stream().filter(which);
    }

    static Stream<String> packages() {
        return CLASSES.stream().map(JavaClass::getPackageName).distinct();
    }
}
