package app.elevenses.images;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;

/** Keeps greys as they are: Java takes those of a PNG with transparency for linear light and draws them too bright. */
final class Grey {

    private Grey() {}

    static BufferedImage plain(BufferedImage picture) {
        boolean misread = picture.getType() == BufferedImage.TYPE_CUSTOM
                && picture.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        if (!misread) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            plain.setRGB(0, y, width, 1, row(picture.getRaster(), y), 0, width);
        }
        return plain;
    }

    private static int[] row(Raster raster, int y) {
        int width = raster.getWidth();
        int spare = raster.getTransferType() == DataBuffer.TYPE_USHORT ? 8 : 0;
        int[] grey = raster.getSamples(0, y, width, 1, 0, (int[]) null);
        int[] alpha = raster.getNumBands() > 1 ? raster.getSamples(0, y, width, 1, 1, (int[]) null) : null;
        int[] row = new int[width];
        for (int x = 0; x < width; x++) {
            int opacity = alpha == null ? 0xff : alpha[x] >> spare;
            row[x] = opacity << 24 | (grey[x] >> spare) * 0x010101;
        }
        return row;
    }
}
