package app.elevenses;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final int LONGEST_CLASS = 200;
    private static final int LONGEST_VIEW = 150;
    private static final List<Class<? extends Annotation>> BUNDLE_STARTERS = List.of(
            NpmPackage.class,
            NpmPackage.Container.class,
            CssImport.class,
            CssImport.Container.class,
            JsModule.class,
            JsModule.Container.class,
            JavaScript.class,
            JavaScript.Container.class);

    @Test
    void modulesUseOnlyWhatTheySayAndNeverInCircles() {
        ApplicationModules.of(Elevenses.class).verify();
    }

    @Test
    void aModuleIsItsRootAndItsScreens() {
        assertThat(Product.packages())
                .allMatch(name -> name.matches("app\\.elevenses(\\.[a-z]+(\\.ui)?)?")
                        || name.equals("app.elevenses.demo.drawing"));
    }

    @Test
    void everyPackageTreatsNullAsAnException() {
        assertThat(Product.packages()).allMatch(ModularityTests::isNullMarked);
    }

    private static boolean isNullMarked(String name) {
        try {
            return Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class);
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }

    @Test
    void entitiesAndRepositoriesStayInTheirModule() {
        assertThat(Product.classes(type -> type.isAnnotatedWith(Entity.class) || type.isAssignableTo(Repository.class)))
                .isNotEmpty()
                .noneMatch(ModularityTests::isPublic);
    }

    @Test
    void nobodyNamesAScreen() {
        assertThat(Product.classes(type -> type.getPackageName().endsWith(".ui")))
                .isNotEmpty()
                .noneMatch(ModularityTests::isPublic);
    }

    private static boolean isPublic(JavaClass type) {
        return type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    @Test
    void nothingStartsABundleBuild() {
        assertThat(Product.classes(
                        type -> BUNDLE_STARTERS.stream().anyMatch(starter -> type.isAnnotatedWith(starter.getName()))))
                .isEmpty();
    }

    @Test
    void classesStayShort() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).filter(not(ModularityTests::isShort)))
                    .isEmpty();
        }
    }

    private static boolean isShort(Path file) {
        try {
            int longest = file.toString().endsWith("View.java") ? LONGEST_VIEW : LONGEST_CLASS;
            return Files.readAllLines(file).size() <= longest;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
