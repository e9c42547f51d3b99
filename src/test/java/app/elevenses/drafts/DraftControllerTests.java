package app.elevenses.drafts;

import static app.elevenses.Reception.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.elevenses.Caller;
import app.elevenses.PortalTest;
import app.elevenses.Reception;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class DraftControllerTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @Autowired
    private Reception reception;

    private Caller ben = new Caller(0);

    @BeforeEach
    void benSignsIn() {
        reception.setUp();
        ben = someone("Ben");
    }

    private Caller someone(String name) {
        Caller caller = new Caller(port);
        caller.signIn(reception.join(name), PASSWORD);
        return caller.with("Accept", "*/*");
    }

    @Test
    void whatTheBrowserLeavesItGetsBack() {
        HttpResponse<String> taken = put(ben, "comment:7", written("{\"text\":\"Hear, hear\"}", now()));
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(taken.body()).path("now").asLong()).isCloseTo(now(), within(5_000L));

        JsonNode kept = kept(ben, "comment").path("drafts");
        assertThat(kept).hasSize(1);
        assertThat(kept.path(0).path("place").asString()).isEqualTo("comment:7");
        assertThat(kept.path(0).path("content").path("text").asString()).isEqualTo("Hear, hear");
    }

    @Test
    void whatIsOverIsSaidToBeOver() {
        put(ben, "wall", written("{}", now() - 10));
        put(ben, "wall", written("null", now()));
        JsonNode kept = kept(ben, "wall").path("drafts").path(0);
        assertThat(kept.path("content").isNull()).isTrue();
        assertThat(kept.path("at").asLong()).isPositive();
    }

    @Test
    void anotherSeesNothingOfIt() {
        put(ben, "wall", written("\"Zebulon\"", now()));
        HttpResponse<String> answer = someone("Mei").get("/drafts/wall");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("Zebulon");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void whatDidNotComeFromOurOwnPageIsRefused() {
        Caller careless = ben.with("X-CSRF-TOKEN", "guessed");
        assertThat(careless.put("/drafts/wall", written("{}", now())).statusCode())
                .isEqualTo(403);
        assertThat(ben.get("/drafts/wall").body()).contains("\"drafts\":[]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wall       | {"content":                     | 400
            wall       | []                              | 400
            wall       | {"content":{},"at":"yesterday"} | 400
            Wall       | {"content":{},"at":1}           | 400
            wall:1:2   | {"content":{},"at":1}           | 400
            wall/1     | {"content":{},"at":1}           | 404
            """)
    void whatHasAnotherShapeIsNotTaken(String place, String body, int status) {
        assertThat(put(ben, place, body).statusCode()).isEqualTo(status);
    }

    @Test
    void tooMuchIsNotTaken() {
        assertThat(put(ben, "wall", written("\"" + "x".repeat(70_000) + "\"", now()))
                        .statusCode())
                .isEqualTo(413);
        assertThat(put(ben, "wall", written("\"" + "x".repeat(3_000_000) + "\"", now()))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void aPageSaysWhoseWordsItKeepsAndAStrangersPageDoesNot() {
        assertThat(ben.with("Accept", "text/html").get("/wall").body())
                .contains("<meta name=\"draft-owner\" content=\"");
        assertThat(new Caller(port).get("/login").body()).doesNotContain("draft-owner");
    }

    private static long now() {
        return System.currentTimeMillis();
    }

    private static String written(String content, long at) {
        return "{\"content\":" + content + ",\"pictures\":[],\"at\":" + at + "}";
    }

    private static JsonNode kept(Caller caller, String kind) {
        return JSON.readTree(caller.get("/drafts/" + kind).body());
    }

    /** As the browser does it: with the token that came along with what was kept. */
    private static HttpResponse<String> put(Caller caller, String place, String body) {
        String token = kept(caller, "wall").path("token").asString();
        return caller.with("X-CSRF-TOKEN", token).put("/drafts/" + place, body);
    }
}
