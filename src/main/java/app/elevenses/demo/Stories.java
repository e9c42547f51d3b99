package app.elevenses.demo;

import app.elevenses.demo.drawing.Illustrations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What there is to tell, read from a file and found true before anything of it is told. */
final class Stories {

    private static final String FILE = "/demo/celebrations.json";

    private final List<Story> all;
    private final Instant now;

    private Stories(List<Story> all, Instant now) {
        this.all = all;
        this.now = now;
    }

    static Stories asOf(Instant now) {
        try (InputStream file = Objects.requireNonNull(Stories.class.getResourceAsStream(FILE), FILE)) {
            return read(file, now);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stories read(InputStream file, Instant now) {
        Story[] told = JsonMapper.shared().readValue(file, Story[].class);
        Stories stories = new Stories(List.of(told), now);
        stories.all.forEach(stories::check);
        return stories;
    }

    List<Story> all() {
        return all;
    }

    /** The same ones every time, in the order in which they cheered; whoever posted it comes last. */
    List<Cast> cheerers(Story story) {
        Instant end = story.answered(1, 1, now);
        List<Cast> here = new ArrayList<>(Arrays.stream(Cast.values())
                .filter(one -> one != story.by() && one.worksHere(story.at(now), now) && one.worksHere(end, now))
                .toList());
        Collections.shuffle(here, new Random(story.text().hashCode()));
        return Stream.concat(here.stream(), Stream.of(story.by()))
                .limit(story.cheers())
                .toList();
    }

    private void check(Story story) {
        Instant at = story.at(now);
        Stream.concat(Stream.of(story.by()), story.people().stream()).forEach(one -> check(story, one, at));
        List<Story.Comment> comments = story.comments();
        IntStream.range(0, comments.size())
                .forEach(number ->
                        check(story, comments.get(number).by(), story.answered(number, comments.size(), now)));
        require(cheerers(story).size() == story.cheers(), story, "more cheers than colleagues");
        Story.Picture picture = story.picture();
        require(
                picture == null
                        || picture.composition()
                                < Illustrations.compositionsOf(story.occasion().key()),
                story,
                "a picture nobody can draw");
    }

    private void check(Story story, Cast someone, Instant at) {
        require(someone.worksHere(at, now), story, someone.handle() + ", who did not work here then");
    }

    private static void require(boolean fact, Story story, String otherwise) {
        if (!fact) {
            throw new IllegalArgumentException("The story of the %s has %s".formatted(story, otherwise));
        }
    }
}
