package app.elevenses.images;

/** Counts how often a JPEG goes over its pixels, before anybody does: each scan may be tiny and still cost them all. */
final class JpegScans {

    private static final int MOST = 100;
    private static final int LOSSLESS = 0xc3;
    private static final int RESTART_FIRST = 0xd0;
    private static final int START_OF_IMAGE = 0xd8;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int START_OF_SCAN = 0xda;

    private JpegScans() {}

    /** Refuses the lossless kind too, which no browser shows and whose reader knows no thrift. */
    static void refuseTooMany(byte[] content) {
        int scans = 0;
        for (int at = 0; at + 1 < content.length; ) {
            int marker = content[at] == (byte) 0xff ? content[at + 1] & 0xff : 0;
            if (marker == END_OF_IMAGE) {
                return;
            }
            if (marker == LOSSLESS || marker == START_OF_SCAN && ++scans > MOST) {
                throw new PictureBroken();
            }
            at += hasLength(marker) ? 2 + length(content, at + 2) : 1;
        }
    }

    /** A zero or a restart after 0xff stands within a scan, another 0xff fills. */
    private static boolean hasLength(int marker) {
        return marker > 1 && marker < 0xff && (marker < RESTART_FIRST || marker > START_OF_IMAGE);
    }

    private static int length(byte[] content, int at) {
        return at + 1 < content.length ? (content[at] & 0xff) << 8 | content[at + 1] & 0xff : 0;
    }
}
