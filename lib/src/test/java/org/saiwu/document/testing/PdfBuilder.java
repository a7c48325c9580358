package org.saiwu.document.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** Builds a PDF of Latin text on A4 pages. */
public final class PdfBuilder {

    private final PDDocument document = new PDDocument();
    private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    /** Draws on a page. */
    @FunctionalInterface
    public interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    /** Adds a page. */
    public PdfBuilder page(Drawing drawing) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            drawing.on(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Adds a page with one line of text in black at 12 points. */
    public PdfBuilder text(String text) {
        return page(page -> write(page, text, 72, 700, 12, RenderingMode.FILL));
    }

    /** Writes a line on a page. */
    public void write(PDPageContentStream page, String text, float x, float y, float size, RenderingMode mode)
            throws IOException {
        page.beginText();
        page.setRenderingMode(mode);
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    /** Adds a page with one picture and nothing else. */
    public PdfBuilder picture() {
        return page(page -> page.drawImage(
                LosslessFactory.createFromImage(document, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)),
                50,
                50,
                400,
                600));
    }

    /** Adds a field with its value to the last page, below the text. */
    public PdfBuilder field(String value, boolean hidden) {
        PDAppearanceStream look = new PDAppearanceStream(document);
        look.setBBox(new PDRectangle(200, 20));
        look.setResources(new PDResources());
        PDPage page = document.getPage(document.getNumberOfPages() - 1);
        try (PDPageContentStream content = new PDPageContentStream(document, look)) {
            write(content, value, 2, 4, 12, RenderingMode.FILL);
            PDAppearanceDictionary looks = new PDAppearanceDictionary();
            looks.setNormalAppearance(look);
            PDAnnotationWidget widget = new PDAnnotationWidget();
            widget.setRectangle(new PDRectangle(72, 600, 200, 20));
            widget.setAppearance(looks);
            widget.setHidden(hidden);
            page.getAnnotations().add(widget);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Returns the bytes with the mark of a PDF that only the holders of certain keys can open. */
    public byte[] bytesForHoldersOfKeys() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            document.save(out, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // PDFBox can't write this without Bouncy Castle; behind the table of objects no offset depends on it.
        return out.toString(StandardCharsets.ISO_8859_1)
                .replace(
                        "trailer\n<<",
                        "trailer\n<< /Encrypt << /Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s4 /V 1 >>")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Asks for passwords; an empty user password only restricts. */
    public PdfBuilder protect(String owner, String user) {
        try {
            document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
