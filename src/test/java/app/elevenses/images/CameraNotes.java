package app.elevenses.images;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/** What cameras and programs write beside the pixels. */
final class CameraNotes {

    static final String CAPTION = "Taken at the harbour";
    static final String XMP = "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Written by a raw converter</x:xmpmeta>";
    static final byte[] LATITUDE = HexFormat.of().parseHex("0000003500000001000000210000000100000e1000000064");

    private CameraNotes() {}

    /** A TIFF block with an orientation, a caption and a place on earth. */
    static byte[] exif(int orientation) {
        byte[] caption = (CAPTION + "\0\0").getBytes(ISO_8859_1);
        int captionAt = 8 + 2 + 3 * 12 + 4;
        int gpsAt = captionAt + caption.length;
        ByteBuffer tiff = ByteBuffer.allocate(gpsAt + 2 + 2 * 12 + 4 + LATITUDE.length);
        tiff.put("MM\0*".getBytes(ISO_8859_1)).putInt(8).putShort((short) 3);
        field(tiff, 0x010e, 2, caption.length, captionAt);
        field(tiff, 0x0112, 3, 1, orientation << 16);
        field(tiff, 0x8825, 4, 1, gpsAt);
        tiff.putInt(0).put(caption).putShort((short) 2);
        field(tiff, 1, 2, 2, 'N' << 24);
        field(tiff, 2, 5, 3, gpsAt + 2 + 2 * 12 + 4);
        return tiff.putInt(0).put(LATITUDE).array();
    }

    private static void field(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    static byte[] jpegWith(BufferedImage picture, int orientation) {
        byte[] jpeg = SamplePictures.jpeg(picture);
        byte[] exif = segment(0xe1, SamplePictures.joined("Exif\0\0".getBytes(ISO_8859_1), exif(orientation)));
        byte[] xmp = segment(0xe1, XMP.getBytes(ISO_8859_1));
        byte[] comment = segment(0xfe, CAPTION.getBytes(ISO_8859_1));
        return SamplePictures.joined(
                SamplePictures.part(jpeg, 0, 2), exif, xmp, comment, SamplePictures.part(jpeg, 2, jpeg.length));
    }

    static byte[] jpegIn(ICC_Profile profile, BufferedImage picture) {
        byte[] jpeg = SamplePictures.jpeg(picture);
        byte[] icc = segment(0xe2, SamplePictures.joined("ICC_PROFILE\0\1\1".getBytes(ISO_8859_1), profile.getData()));
        return SamplePictures.joined(SamplePictures.part(jpeg, 0, 20), icc, SamplePictures.part(jpeg, 20, jpeg.length));
    }

    static byte[] pngIn(ICC_Profile profile, BufferedImage picture) {
        byte[] png = SamplePictures.png(picture);
        byte[] icc = SamplePictures.pngChunk(
                "iCCP",
                SamplePictures.joined("any\0\0".getBytes(ISO_8859_1), SamplePictures.deflated(profile.getData())));
        return SamplePictures.joined(SamplePictures.part(png, 0, 33), icc, SamplePictures.part(png, 33, png.length));
    }

    private static byte[] segment(int marker, byte[] body) {
        ByteBuffer head = ByteBuffer.allocate(4).put((byte) 0xff).put((byte) marker);
        return SamplePictures.joined(head.putShort((short) (body.length + 2)).array(), body);
    }

    static byte[] pngWith(BufferedImage picture, int orientation) {
        byte[] png = SamplePictures.png(picture);
        byte[] exif = SamplePictures.pngChunk("eXIf", exif(orientation));
        byte[] text = SamplePictures.pngChunk("tEXt", ("Comment\0" + CAPTION).getBytes(ISO_8859_1));
        byte[] xmp = SamplePictures.pngChunk("iTXt", ("XML:com.adobe.xmp\0\0\0\0\0" + XMP).getBytes(ISO_8859_1));
        return SamplePictures.joined(
                SamplePictures.part(png, 0, 33), exif, text, xmp, SamplePictures.part(png, 33, png.length));
    }

    static byte[] webpWith(int orientation) {
        byte[] header = HexFormat.of().parseHex("08000000070000050000");
        return SamplePictures.webp(
                SamplePictures.webpChunk("VP8X", header),
                SamplePictures.part(SamplePictures.WEBP, 12, SamplePictures.WEBP.length),
                SamplePictures.webpChunk("EXIF", exif(orientation)));
    }
}
