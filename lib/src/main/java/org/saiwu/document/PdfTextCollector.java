package org.saiwu.document;

import java.io.IOException;
import java.io.StringWriter;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Collects the text of one page after another, line by line, in the order in which it was drawn.
 *
 * <p>Word processors draw column after column, so that drawing order is reading order; sorting by position would read straight across
 * two columns.
 */
final class PdfTextCollector extends PDFTextStripper {

    private static final float TINY_POINTS = 2f;

    private final Manuscript out;
    private final Budget budget;
    private final Map<TextPosition, TraitKind> unseen = new IdentityHashMap<>();
    private PdfBackdrop backdrop = new PdfBackdrop();
    private PDRectangle page = PDRectangle.A4;

    PdfTextCollector(Manuscript out, Budget budget) {
        this.out = out;
        this.budget = budget;
        setSuppressDuplicateOverlappingText(true);
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        PdfGraphicsOperators.all(this, this::picture, () -> backdrop).forEach(this::addOperator);
    }

    void read(PDDocument document, int number) throws IOException {
        backdrop = new PdfBackdrop();
        unseen.clear();
        setStartPage(number);
        setEndPage(number);
        writeText(document, new StringWriter(0));
        out.endParagraphIfAny();
        if (backdrop.isDrawing()) {
            out.picture();
        }
    }

    private void picture() {
        budget.tick();
        out.picture();
    }

    @Override
    public void processPage(PDPage next) throws IOException {
        page = next.getCropBox();
        super.processPage(next);
    }

    /** Fields filled in and notes typed onto a page stand on it without being in its content. */
    @Override
    protected void writePage() throws IOException {
        for (PDAnnotation annotation : getCurrentPage().getAnnotations()) {
            budget.tick();
            // A window that opens on a click is no part of the page.
            if (!annotation.isHidden() && !annotation.isNoView() && !(annotation instanceof PDAnnotationPopup)) {
                showAnnotation(annotation);
            }
        }
        super.writePage();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        budget.tick();
        TraitKind kind = unseen(text);
        if (kind != null) {
            unseen.put(text, kind);
        }
        super.processTextPosition(text);
    }

    private @Nullable TraitKind unseen(TextPosition text) {
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            return TraitKind.INVISIBLE_RENDERING;
        }
        float x = text.getTextMatrix().getTranslateX();
        float y = text.getTextMatrix().getTranslateY();
        if (x + text.getWidth() < page.getLowerLeftX()
                || x > page.getUpperRightX()
                || y + text.getYScale() < page.getLowerLeftY()
                || y - text.getYScale() > page.getUpperRightY()) {
            return TraitKind.OFF_PAGE_TEXT;
        }
        if (Math.abs(text.getYScale()) <= TINY_POINTS && Math.abs(text.getXScale()) <= TINY_POINTS) {
            return TraitKind.TINY_TEXT;
        }
        return isWhite() && !backdrop.covers(x, y) ? TraitKind.BACKGROUND_COLOURED_TEXT : null;
    }

    private boolean isWhite() {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode != RenderingMode.FILL) {
            return false;
        }
        PDColor colour = getGraphicsState().getNonStrokingColor();
        float[] components = colour.getComponents();
        if (colour.isPattern() || components.length == 0) {
            return false;
        }
        // In CMYK no ink is white; elsewhere full light is.
        float white = components.length == 4 ? 0f : 1f;
        for (float component : components) {
            if (Math.abs(component - white) > 0.06f) {
                return false;
            }
        }
        return components.length != 2;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        TraitKind[] kinds = kinds(text, positions);
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || kinds[i] != kinds[start]) {
                out.text(text.substring(start, i), kinds[start]);
                start = i;
            }
        }
    }

    /** Says for each UTF-16 unit why it can't be seen; where PDFBox changed the text, the first mark holds for the whole word. */
    private @Nullable TraitKind[] kinds(String text, List<TextPosition> positions) {
        @Nullable TraitKind[] kinds = new TraitKind[text.length()];
        if (unseen.isEmpty()) {
            return kinds;
        }
        int at = 0;
        TraitKind any = null;
        for (TextPosition position : positions) {
            TraitKind kind = unseen.get(position);
            any = any == null ? kind : any;
            for (int i = 0; i < position.getUnicode().length(); i++, at++) {
                if (at < kinds.length) {
                    kinds[at] = kind;
                }
            }
        }
        if (at != text.length()) {
            java.util.Arrays.fill(kinds, any);
        }
        return kinds;
    }

    @Override
    protected void writeWordSeparator() {
        out.text(" ");
    }

    @Override
    protected void writeLineSeparator() {
        out.endParagraphIfAny();
    }

    @Override
    protected void writeParagraphEnd() {
        out.endParagraphIfAny();
    }

    @Override
    protected void writeParagraphSeparator() {
        out.endParagraphIfAny();
    }
}
