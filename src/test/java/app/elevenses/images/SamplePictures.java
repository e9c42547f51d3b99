package app.elevenses.images;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Pictures made in code, and what cameras and programs write beside the pixels. */
final class SamplePictures {

    static final String CAPTION = "Taken at the harbour";
    static final String XMP = "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Written by a raw converter</x:xmpmeta>";
    static final byte[] LATITUDE = HexFormat.of().parseHex("0000003500000001000000210000000100000e1000000064");

    /** 8 by 6 pixels, red above and blue below, lossy. */
    static final byte[] WEBP = HexFormat.of()
            .parseHex("524946465600000057454250565038204a0000007003009d012a0800060001402625a80274b7009601fc03f0031403f4"
                    + "03dffc0f4402b5e000fefa77b199970dec7fead3e244bff969f1225ffe5a17fcb42ffe4aab8221cadb541291d800");

    /** 8 by 6 pixels, half transparent, lossless. */
    static final byte[] WEBP_TRANSPARENT = HexFormat.of()
            .parseHex("524946463a000000574542505650384c2d0000002f074001102f001084ff6d1333f3e6ff014c9606846c24e9144ee115"
                    + "5ee115de5fab13d1fff878d5ad0eb61a0000");

    /** Two frames of 8 by 6 pixels, first red, then blue. */
    static final byte[] WEBP_ANIMATED = HexFormat.of()
            .parseHex("52494646c000000057454250565038580a00000002000000070000050000414e494d06000000ffffffff0000414e4d46"
                    + "48000000000000000000070000050000640000025650382030000000d001009d012a0800060002003425a00274ba01f8"
                    + "0003b000fef0c40bff20b96175c8d7ff203fe407fc80fff8f2000000414e4d4644000000000000000000070000050000"
                    + "64000000565038202c0000009401009d012a0800060000003425a00274ba00039800fef9936fff901fff901fff901fff"
                    + "203fe2177b203000");

    private SamplePictures() {}

    static BufferedImage gradient(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setPaint(new GradientPaint(0, 0, Color.ORANGE, width, height, Color.BLUE));
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        return picture;
    }

    static BufferedImage plain(int width, int height, int type, int argb) {
        BufferedImage picture = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, argb);
            }
        }
        return picture;
    }

    static byte[] jpeg(BufferedImage picture) {
        return encoded(picture, "jpeg");
    }

    static byte[] png(BufferedImage picture) {
        return encoded(picture, "png");
    }

    static byte[] encoded(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    static BufferedImage decoded(byte[] content) {
        try {
            return ImageIO.read(new ByteArrayInputStream(content));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

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
        byte[] jpeg = jpeg(picture);
        byte[] exif = segment(0xe1, joined("Exif\0\0".getBytes(ISO_8859_1), exif(orientation)));
        byte[] xmp = segment(0xe1, XMP.getBytes(ISO_8859_1));
        byte[] comment = segment(0xfe, CAPTION.getBytes(ISO_8859_1));
        return joined(part(jpeg, 0, 2), exif, xmp, comment, part(jpeg, 2, jpeg.length));
    }

    static byte[] jpegIn(ICC_Profile profile, BufferedImage picture) {
        byte[] jpeg = jpeg(picture);
        byte[] icc = segment(0xe2, joined("ICC_PROFILE\0\1\1".getBytes(ISO_8859_1), profile.getData()));
        return joined(part(jpeg, 0, 20), icc, part(jpeg, 20, jpeg.length));
    }

    static byte[] pngIn(ICC_Profile profile, BufferedImage picture) {
        byte[] png = png(picture);
        byte[] icc = pngChunk("iCCP", joined("any\0\0".getBytes(ISO_8859_1), deflated(profile.getData())));
        return joined(part(png, 0, 33), icc, part(png, 33, png.length));
    }

    private static byte[] segment(int marker, byte[] body) {
        ByteBuffer head = ByteBuffer.allocate(4).put((byte) 0xff).put((byte) marker);
        return joined(head.putShort((short) (body.length + 2)).array(), body);
    }

    static byte[] pngWith(BufferedImage picture, int orientation) {
        byte[] png = png(picture);
        byte[] exif = pngChunk("eXIf", exif(orientation));
        byte[] text = pngChunk("tEXt", ("Comment\0" + CAPTION).getBytes(ISO_8859_1));
        byte[] xmp = pngChunk("iTXt", ("XML:com.adobe.xmp\0\0\0\0\0" + XMP).getBytes(ISO_8859_1));
        return joined(part(png, 0, 33), exif, text, xmp, part(png, 33, png.length));
    }

    static byte[] pngChunk(String name, byte[] body) {
        byte[] named = joined(name.getBytes(ISO_8859_1), body);
        CRC32 checksum = new CRC32();
        checksum.update(named);
        byte[] length = ByteBuffer.allocate(4).putInt(body.length).array();
        return joined(
                length,
                named,
                ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }

    /** One pixel of grey with an alpha channel, which Java cannot write by itself. */
    static byte[] greyPng(int grey, int alpha) {
        byte[] data = deflated(new byte[] {0, (byte) grey, (byte) alpha});
        byte[] header = HexFormat.of().parseHex("00000001000000010804000000");
        byte[] signature = HexFormat.of().parseHex("89504e470d0a1a0a");
        return joined(signature, pngChunk("IHDR", header), pngChunk("IDAT", data), pngChunk("IEND", new byte[0]));
    }

    static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] room = new byte[bytes.length + 64];
        int length = deflater.deflate(room);
        deflater.end();
        return part(room, 0, length);
    }

    static byte[] webpWith(int orientation) {
        byte[] header = HexFormat.of().parseHex("08000000070000050000");
        return webp(webpChunk("VP8X", header), part(WEBP, 12, WEBP.length), webpChunk("EXIF", exif(orientation)));
    }

    static byte[] webp(byte[]... chunks) {
        byte[] body = joined("WEBP".getBytes(ISO_8859_1), joined(chunks));
        return webpChunk("RIFF", body);
    }

    static byte[] webpChunk(String name, byte[] body) {
        ByteBuffer length =
                ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(body.length);
        return joined(name.getBytes(ISO_8859_1), length.array(), body, new byte[body.length & 1]);
    }

    static byte[] part(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
