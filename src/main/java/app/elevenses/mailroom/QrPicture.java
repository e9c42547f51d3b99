package app.elevenses.mailroom;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a picture that cameras can read. */
final class QrPicture {

    private static final int DOTS = 480;

    private QrPicture() {}

    /** A PNG as the source of an image. */
    static String of(String address) {
        try {
            BitMatrix dots = new QRCodeWriter()
                    .encode(address, BarcodeFormat.QR_CODE, DOTS, DOTS, Map.of(EncodeHintType.MARGIN, 0));
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(drawn(dots), "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static BufferedImage drawn(BitMatrix dots) {
        BufferedImage picture = new BufferedImage(dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                picture.setRGB(x, y, dots.get(x, y) ? 0x000000 : 0xffffff);
            }
        }
        return picture;
    }
}
