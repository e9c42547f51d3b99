package app.elevenses.search.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the address of the page asks for, as it is written there: words, somebody's handle, a place's code, the first and
 * the last day. What is missing is empty.
 */
record SearchAddress(String words, String writer, String place, String after, String before) {

    static final String PATH = "search";
    static final SearchAddress NOTHING = new SearchAddress("", "", "", "", "");

    static SearchAddress of(QueryParameters asked) {
        return new SearchAddress(
                one(asked, "q"), one(asked, "from"), one(asked, "in"), one(asked, "after"), one(asked, "before"));
    }

    private static String one(QueryParameters asked, String name) {
        return asked.getSingleParameter(name).orElse("").strip();
    }

    static SearchAddress words(String words) {
        return new SearchAddress(words, "", "", "", "");
    }

    static SearchAddress by(String writer) {
        return new SearchAddress("", writer, "", "", "");
    }

    static SearchAddress since(String day) {
        return new SearchAddress("", "", "", day, "");
    }

    boolean isNarrowed() {
        return !words(words).equals(this);
    }

    QueryParameters parameters() {
        return QueryParameters.full(given().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new String[] {each.getValue()})));
    }

    /** Within the portal. */
    String link() {
        String asked = given().entrySet().stream()
                .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return "/" + PATH + (asked.isEmpty() ? "" : "?" + asked);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        List.of(
                        Map.entry("q", words),
                        Map.entry("from", writer),
                        Map.entry("in", place),
                        Map.entry("after", after),
                        Map.entry("before", before))
                .stream()
                .filter(each -> !each.getValue().isEmpty())
                .forEach(each -> given.put(each.getKey(), each.getValue()));
        return given;
    }
}
