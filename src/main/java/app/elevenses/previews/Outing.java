package app.elevenses.previews;

import app.elevenses.previews.Answer.Found;
import app.elevenses.previews.Answer.Moved;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.Closer;
import org.springframework.boot.http.client.FilteredHostException;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpComponentsHttpClientBuilder;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.stereotype.Component;

/** Goes and asks servers outside, carrying nothing that says who we are, and comes back in time whatever they do. */
@Component
class Outing {

    private static final int MOST_MOVES = 3;
    private static final int LONGEST_HEADER = 16 * 1024;
    private static final int MOST_HEADERS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);

    private final Outside outside;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("previews-watch").daemon().factory());

    Outing(Outside outside) {
        this.outside = outside;
        client = new HttpComponentsHttpClientBuilder()
                .withCustomizer(Outing::travelLight)
                .withConnectionManagerCustomizer(connections -> connections
                        .setMaxConnTotal(32)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom()
                                        .setMaxLineLength(LONGEST_HEADER)
                                        .setMaxHeaderCount(MOST_HEADERS)
                                        .build())
                                .build()))
                .build(HttpClientSettings.defaults()
                        .withRedirects(HttpRedirects.DONT_FOLLOW)
                        .withTimeouts(PATIENCE, PATIENCE)
                        .withInetAddressFilter(outside));
    }

    /** No proxy, for it would resolve names by itself; and no connection is used twice, so that each one is checked. */
    private static void travelLight(HttpClientBuilder builder) {
        builder.setRoutePlanner(new DefaultRoutePlanner(null))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("Elevenses (link preview)")
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching();
    }

    /** Brings it, wherever it has moved to, at most three times. */
    Found fetch(PageAddress first, Wanted wanted, Deadline deadline) throws IOException {
        PageAddress next = first;
        for (int moves = 0; moves <= MOST_MOVES; moves++) {
            switch (ask(next, wanted, deadline)) {
                case Found found -> {
                    return found;
                }
                case Moved moved -> next = moved.to();
            }
        }
        throw new NotFetched("it moves again and again");
    }

    private Answer ask(PageAddress address, Wanted wanted, Deadline deadline) throws IOException {
        if (!outside.mayAsk(address)) {
            throw new NotFetched("nobody serves pages there");
        }
        HttpGet request = new HttpGet(address.uri());
        request.setHeader(HttpHeaders.ACCEPT, wanted.accepted());
        ScheduledFuture<?> end = watch.schedule(request::cancel, deadline.nanosLeft(), TimeUnit.NANOSECONDS);
        try {
            ClassicHttpResponse response = client.executeOpen(null, request, null);
            try {
                return answer(address, response, wanted);
            } finally {
                // Closing alone would read to the end of what may have none.
                request.cancel();
                Closer.closeQuietly(response);
            }
        } catch (FilteredHostException inside) {
            throw new NotFetched("it is not outside");
        } finally {
            end.cancel(false);
        }
    }

    private static Answer answer(PageAddress address, ClassicHttpResponse response, Wanted wanted) throws IOException {
        if (MOVED.contains(response.getCode())) {
            return new Moved(target(address, response));
        }
        HttpEntity entity = response.getEntity();
        if (response.getCode() != 200 || entity == null) {
            throw new NotFetched("it answers " + response.getCode());
        }
        ContentType type = ContentType.parseLenient(entity.getContentType());
        if (!wanted.accepts(type)) {
            throw new NotFetched("it is something else");
        }
        return new Found(address, content(entity, wanted), type.getCharset());
    }

    private static PageAddress target(PageAddress address, ClassicHttpResponse response) throws IOException {
        Header location = response.getFirstHeader(HttpHeaders.LOCATION);
        if (location == null) {
            throw new NotFetched("it moved, and does not say where");
        }
        return address.resolve(location.getValue()).orElseThrow(() -> new NotFetched("it moved to no page"));
    }

    private static byte[] content(HttpEntity entity, Wanted wanted) throws IOException {
        if (!wanted.mayBeCut() && entity.getContentLength() > wanted.mostBytes()) {
            throw new NotFetched("it is too large");
        }
        InputStream stream = entity.getContent();
        byte[] content = stream.readNBytes(wanted.mostBytes());
        if (!wanted.mayBeCut() && content.length == wanted.mostBytes() && stream.read() >= 0) {
            throw new NotFetched("it is too large");
        }
        return content;
    }

    @PreDestroy
    void close() throws IOException {
        watch.shutdownNow();
        client.close();
    }
}
