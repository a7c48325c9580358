package org.saiwu.examples;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.saiwu.document.testing.OfficeSamples;
import org.saiwu.media.Ratio;
import org.saiwu.media.testing.TestVideo;

/** Photos, scanned pages and videos, each with bytes of its own. */
final class Pictures {
    private static final int SECONDS = 4;

    private Pictures() {}

    /** A small photo of nothing. */
    static byte[] png(int number) {
        BufferedImage image = new BufferedImage(160, 90, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 90; y++) {
            for (int x = 0; x < 160; x++) {
                image.setRGB(x, y, (number * 5 + x / 40 * 30) % 256 << 16 | (y / 30 * 60) << 8 | number * 37 % 256);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PDF of one page that is a picture of lines, as a scanner makes it. */
    static byte[] scan() {
        BufferedImage page = new BufferedImage(210, 297, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 297; y++) {
            for (int x = 0; x < 210; x++) {
                boolean ink = x > 20 && x < 190 && y > 20 && y % 12 < 5 && (x * 7 + y / 12 * 13) % 11 < 7;
                page.setRGB(x, y, ink ? 0x303030 : 0xf4f4f4);
            }
        }
        return OfficeSamples.bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                document.setDocumentId(1L);
                PDPage sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    content.drawImage(LosslessFactory.createFromImage(document, page), 0, 0, 595, 842);
                }
                document.save(out);
            }
        });
    }

    /** A video of a few seconds that no rule objects to; the sound of each number is of another length. */
    static TestVideo video(int number) {
        return TestVideo.lasting(SECONDS)
                .withSubtitles()
                .frames(SECONDS / 2, new Ratio(1, 2))
                .audio(new Ratio(SECONDS * 1000L - number * 40L, 1000));
    }

    static byte[] bytes(TestVideo video) {
        Path file = null;
        try {
            file = Files.createTempFile("saiwu-example-", ".video");
            return Files.readAllBytes(video.writeTo(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(file);
        }
    }

    private static void remove(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
