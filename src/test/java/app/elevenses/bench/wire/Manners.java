package app.elevenses.bench.wire;

/** What Chromium says about itself and about what it wants, in the order in which it says so. */
final class Manners {

    private static final String BRAND = """
            sec-ch-ua-platform: "Linux"
            User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36
            sec-ch-ua: "Not:A-Brand";v="8", "Chromium";v="156"
            sec-ch-ua-mobile: ?0
            """;
    private static final String PACKED = """
            Accept-Encoding: gzip, deflate, br, zstd
            Accept-Language: en-GB
            """;

    private Manners() {}

    static String page(String host) {
        return "Host: " + host + "\nConnection: keep-alive\n" + BRAND + """
                Upgrade-Insecure-Requests: 1
                Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/jxl,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7
                Sec-Fetch-Site: none
                Sec-Fetch-Mode: navigate
                Sec-Fetch-User: ?1
                Sec-Fetch-Dest: document
                """ + PACKED;
    }

    static String script(String host, String place) {
        return "Host: " + host + "\nConnection: keep-alive\n" + BRAND + """
                Accept: */*
                Sec-Fetch-Site: same-origin
                Sec-Fetch-Mode: cors
                Sec-Fetch-Dest: empty
                """ + "Referer: http://" + host + "/" + place
                + "\n" + PACKED;
    }

    static String origin(String host) {
        return "Origin: http://" + host + "\n";
    }

    static String push(String host, String key) {
        return "Host: " + host + "\nConnection: Upgrade\nPragma: no-cache\nCache-Control: no-cache\n" + """
                User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36
                Accept-Language: en-GB
                Upgrade: websocket
                """
                + origin(host) + "Sec-WebSocket-Version: 13\nAccept-Encoding: gzip, deflate, br, zstd\n"
                + "Sec-WebSocket-Key: " + key + "\n"
                + "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\n";
    }

    static String raw(String host, String key) {
        return "Host: " + host + "\nConnection: Upgrade\nUpgrade: websocket\n" + origin(host)
                + "Sec-WebSocket-Version: 13\nSec-WebSocket-Key: " + key + "\n";
    }

    /** What Vaadin's page tells about its window when it is opened. */
    static String window(String place, String query) {
        return "/?v-r=init&location=" + place + "&query=" + query
                + "&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440"
                + "&v-curdate=" + System.currentTimeMillis()
                + "&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC&v-wn=v-0.08122178948564263&v-td=false&v-pr=1"
                + "&v-np=Linux%20x86_64&v-cs=&v-pv=VISIBLE&v-fs=NOT_FULLSCREEN&v-so=landscape-primary&v-soa=0"
                + "&v-tn=aura&v-ga=UNSUPPORTED&v-wla=SUPPORTED&v-ws=false";
    }
}
