package app.elevenses.images;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
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

    static byte[] webp(byte[]... chunks) {
        byte[] body = joined("WEBP".getBytes(ISO_8859_1), joined(chunks));
        return webpChunk("RIFF", body);
    }

    static byte[] webpChunk(String name, byte[] body) {
        ByteBuffer length =
                ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(body.length);
        return joined(name.getBytes(ISO_8859_1), length.array(), body, new byte[body.length & 1]);
    }

    /** The one copy there is of a picture that fits the smallest square. */
    static BufferedImage onlyCopy(Prints prints) {
        assertThat(prints.copies()).containsOnlyKeys(PictureSize.SMALL);
        return decoded(prints.copies().values().iterator().next());
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
