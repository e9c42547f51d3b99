package app.elevenses.images;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.png.PngChunk;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;

/** The one thing taken from what a camera notes beside the pixels: how it was held. */
final class Exif {

    private Exif() {}

    /** Reads EXIF alone: the other kinds of metadata may be compressed, and small ones unfold without bounds. */
    static Orientation orientation(PictureFormat format, byte[] content) {
        Metadata metadata = new Metadata();
        try {
            switch (format) {
                case JPEG ->
                    JpegMetadataReader.process(metadata, new ByteArrayInputStream(content), List.of(new ExifReader()));
                case PNG -> readPng(content, metadata);
                case WEBP -> readWebp(content, metadata);
                case GIF -> {}
            }
            ExifIFD0Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer code = directory == null ? null : directory.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
            return code == null ? Orientation.UPRIGHT : new Orientation(code);
        } catch (Exception unreadable) {
            return Orientation.UPRIGHT;
        }
    }

    private static void readPng(byte[] content, Metadata metadata) throws Exception {
        SequentialByteArrayReader reader = new SequentialByteArrayReader(content);
        for (PngChunk chunk : new PngChunkReader().extract(reader, Set.of(PngChunkType.eXIf))) {
            read(chunk.getBytes(), metadata);
        }
    }

    private static void readWebp(byte[] content, Metadata metadata) throws Exception {
        WebpChunk.each(content, chunk -> {
            if (chunk.name().equals("EXIF")) {
                read(chunk.bytes(), metadata);
            }
        });
    }

    private static void read(byte[] exif, Metadata metadata) {
        int preamble = ExifReader.startsWithJpegExifPreamble(exif) ? ExifReader.JPEG_SEGMENT_PREAMBLE.length() : 0;
        new ExifReader().extract(new ByteArrayReader(exif, preamble), metadata);
    }
}
