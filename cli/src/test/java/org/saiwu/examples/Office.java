package org.saiwu.examples;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.saiwu.bundle.testing.ZipBuilder;
import org.saiwu.bundle.testing.ZipMemberBuilder;
import org.saiwu.document.testing.OfficeSamples;

/** Office files that open in office software, with no time of making in them. */
final class Office {
    private static final String MADE = "2023-07-10T08:00:00Z";

    private Office() {}

    /** A docx with a title and paragraphs. */
    static byte[] docx(String title, List<String> paragraphs) {
        return docx(title, paragraphs, "");
    }

    /** The same, with a last paragraph that is marked as hidden. */
    static byte[] docx(String title, List<String> paragraphs, String hidden) {
        return timeless(OfficeSamples.bytes(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                heading(document, title);
                for (String text : paragraphs) {
                    document.createParagraph().createRun().setText(text);
                }
                if (!hidden.isEmpty()) {
                    XWPFRun run = document.createParagraph().createRun();
                    run.setVanish(true);
                    run.setText(hidden);
                }
                document.write(out);
            }
        }));
    }

    static void heading(XWPFDocument document, String title) {
        XWPFParagraph heading = document.createParagraph();
        heading.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun run = heading.createRun();
        run.setBold(true);
        run.setFontSize(16);
        run.setText(title);
    }

    /** A pptx with a slide for each text. */
    static byte[] pptx(List<String> slides) {
        return timeless(OfficeSamples.bytes(out -> {
            // The slides say in which language they were made.
            LocaleUtil.setUserLocale(Locale.SIMPLIFIED_CHINESE);
            try (XMLSlideShow show = new XMLSlideShow()) {
                for (String text : slides) {
                    XSLFSlide slide = show.createSlide();
                    XSLFTextBox box = slide.createTextBox();
                    box.setAnchor(new Rectangle(60, 120, 600, 200));
                    box.setText(text);
                }
                show.write(out);
            } finally {
                LocaleUtil.resetUserLocale();
            }
        }));
    }

    /** The docx behind a password. */
    static byte[] protectedBy(String password, byte[] docx) {
        return OfficeSamples.bytes(out -> {
            try (POIFSFileSystem files = new POIFSFileSystem()) {
                Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
                encryptor.confirmPassword(password, salt(1), salt(2), salt(3), salt(4), salt(5));
                try (var stream = encryptor.getDataStream(files)) {
                    stream.write(docx);
                } catch (java.security.GeneralSecurityException impossible) {
                    throw new IOException(impossible);
                }
                files.writeFilesystem(out);
            }
        });
    }

    private static byte[] salt(int value) {
        byte[] salt = new byte[16];
        Arrays.fill(salt, (byte) value);
        return salt;
    }

    /** The same office file with the times of its parts, and of its making, set to one moment. */
    static byte[] timeless(byte[] office) {
        ZipBuilder zip = new ZipBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(office))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                parts.transferTo(content);
                byte[] bytes = content.toByteArray();
                if (part.getName().equals("docProps/core.xml")) {
                    bytes = new String(bytes, StandardCharsets.UTF_8)
                            .replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ", MADE)
                            .getBytes(StandardCharsets.UTF_8);
                }
                zip.add(ZipMemberBuilder.deflated(part.getName(), bytes).time(Packing.TIME));
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return zip.build();
    }
}
