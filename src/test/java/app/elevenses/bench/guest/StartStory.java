package app.elevenses.bench.guest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.context.metrics.buffering.BufferingApplicationStartup;
import org.springframework.boot.context.metrics.buffering.StartupTimeline.TimelineEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Notes how long each part of a start took, in milliseconds, where {@code bench.start} says. */
class StartStory implements SpringApplicationRunListener, Ordered {

    private static final int MOST_STEPS = 20_000;
    private static final int MOST_TOLD = 8;

    private final Map<String, Long> parts = new LinkedHashMap<>();
    private final BufferingApplicationStartup steps = new BufferingApplicationStartup(MOST_STEPS);
    private long last = ManagementFactory.getRuntimeMXBean().getStartTime();

    StartStory(SpringApplication application) {
        if (System.getProperty("bench.start") != null) {
            application.setApplicationStartup(steps);
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void starting(ConfigurableBootstrapContext bootstrap) {
        ended("JVM until main");
    }

    @Override
    public void environmentPrepared(ConfigurableBootstrapContext bootstrap, ConfigurableEnvironment environment) {
        ended("settings and embedded database");
    }

    @Override
    public void contextLoaded(ConfigurableApplicationContext context) {
        ended("context prepared");
    }

    @Override
    public void started(ConfigurableApplicationContext context, Duration taken) {
        ended("context refreshed");
    }

    @Override
    public void ready(ConfigurableApplicationContext context, Duration taken) {
        ended("runners");
        tell();
    }

    private void ended(String part) {
        long now = System.currentTimeMillis();
        parts.put(part, now - last);
        last = now;
    }

    private void tell() {
        String where = System.getProperty("bench.start");
        if (where == null) {
            return;
        }
        largest().forEach(step -> parts.merge("  of it " + name(step), own(step), Long::sum));
        String story = parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("\n"));
        try {
            Path unfinished = Files.writeString(Path.of(where + ".new"), story);
            Files.move(unfinished, Path.of(where));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private List<TimelineEvent> largest() {
        return steps.getBufferedTimeline().getEvents().stream()
                .sorted(Comparator.comparingLong(this::own).reversed())
                .limit(MOST_TOLD)
                .toList();
    }

    /** Without what happened within it. */
    private long own(TimelineEvent step) {
        long within = steps.getBufferedTimeline().getEvents().stream()
                .filter(other -> Long.valueOf(step.getStartupStep().getId())
                        .equals(other.getStartupStep().getParentId()))
                .mapToLong(other -> other.getDuration().toMillis())
                .sum();
        return step.getDuration().toMillis() - within;
    }

    private static String name(TimelineEvent event) {
        var step = event.getStartupStep();
        StringBuilder name = new StringBuilder(step.getName());
        step.getTags().forEach(tag -> {
            if (tag.getKey().equals("beanName")) {
                name.append(' ').append(tag.getValue());
            }
        });
        return name.toString();
    }
}
