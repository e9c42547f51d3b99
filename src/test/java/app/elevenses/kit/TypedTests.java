package app.elevenses.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''          | Break room           | true
            brea        | Break room           | true
            ROOM bre    | Break room           | true
            '  room  '  | Break room           | true
            room kettle | Break room           | false
            perez       | María Pérez          | true
            pérez       | Maria Perez          | true
            tomas       | Tomáš Dvořák         | true
            ｂｅｎ         | Ben                  | true
            ボード         | お祝いボード               | true
            .*          | Break room           | false
            %           | Break room           | false
            """)
    void aNameIsFoundHoweverItIsTyped(String words, String name, boolean found) {
        assertThat(new Typed(words).fits(name)).isEqualTo(found);
    }
}
