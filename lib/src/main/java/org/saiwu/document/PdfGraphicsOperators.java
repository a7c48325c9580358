package org.saiwu.document;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.jspecify.annotations.Nullable;

/** The operators that paint, which text extraction otherwise passes over: pictures are counted, fills become the backdrop of text. */
final class PdfGraphicsOperators {

    private PdfGraphicsOperators() {}

    static List<OperatorProcessor> all(PDFStreamEngine engine, Runnable picture, Supplier<PdfBackdrop> backdrop) {
        List<OperatorProcessor> all = new ArrayList<>();
        for (String name : List.of("m", "l", "c", "v", "y", "re")) {
            all.add(new Path(engine, name, backdrop));
        }
        for (String name : List.of("f", "F", "f*", "B", "B*", "b", "b*", "sh")) {
            all.add(new Paint(engine, name, true, backdrop));
        }
        for (String name : List.of("S", "s", "n")) {
            all.add(new Paint(engine, name, false, backdrop));
        }
        all.add(new Inline(engine, picture, backdrop));
        all.add(new External(engine, picture, backdrop));
        return all;
    }

    private static void point(PDFStreamEngine engine, PdfBackdrop backdrop, float x, float y) {
        Point2D.Float at = engine.transformedPoint(x, y);
        backdrop.point(at.x, at.y);
    }

    private static void unitSquare(PDFStreamEngine engine, PdfBackdrop backdrop) {
        point(engine, backdrop, 0, 0);
        point(engine, backdrop, 1, 0);
        point(engine, backdrop, 0, 1);
        point(engine, backdrop, 1, 1);
        backdrop.endPath(true);
    }

    /** Builds a path: all operands are points, but for the rectangle's second pair, which is its size. */
    private static final class Path extends OperatorProcessor {
        private final String name;
        private final Supplier<PdfBackdrop> backdrop;

        Path(PDFStreamEngine engine, String name, Supplier<PdfBackdrop> backdrop) {
            super(engine);
            this.name = name;
            this.backdrop = backdrop;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            @Nullable Float x = null;
            float[] points = new float[6];
            int count = 0;
            for (COSBase operand : operands) {
                if (operand instanceof COSNumber number && count < points.length) {
                    points[count++] = number.floatValue();
                }
            }
            if (name.equals("re") && count >= 4) {
                points[2] += points[0];
                points[3] += points[1];
            }
            for (int i = 0; i + 1 < count; i += 2) {
                point(getContext(), backdrop.get(), points[i], points[i + 1]);
            }
        }

        @Override
        public String getName() {
            return name;
        }
    }

    private static final class Paint extends OperatorProcessor {
        private final String name;
        private final boolean fills;
        private final Supplier<PdfBackdrop> backdrop;

        Paint(PDFStreamEngine engine, String name, boolean fills, Supplier<PdfBackdrop> backdrop) {
            super(engine);
            this.name = name;
            this.fills = fills;
            this.backdrop = backdrop;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            if (name.equals("sh")) {
                unitSquare(getContext(), backdrop.get());
            }
            backdrop.get()
                    .endPath(fills && !isWhite(getContext().getGraphicsState().getNonStrokingColor()));
        }

        private static boolean isWhite(PDColor colour) {
            float[] components = colour.getComponents();
            if (colour.isPattern() || (components.length != 1 && components.length != 3)) {
                return false;
            }
            for (float component : components) {
                if (component < 0.94f) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String getName() {
            return name;
        }
    }

    private static final class Inline extends OperatorProcessor {
        private final Runnable picture;
        private final Supplier<PdfBackdrop> backdrop;

        Inline(PDFStreamEngine engine, Runnable picture, Supplier<PdfBackdrop> backdrop) {
            super(engine);
            this.picture = picture;
            this.backdrop = backdrop;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            picture.run();
            unitSquare(getContext(), backdrop.get());
        }

        @Override
        public String getName() {
            return "BI";
        }
    }

    /** Counts a picture without decoding it, and leaves forms to PDFBox. */
    private static final class External extends OperatorProcessor {
        private final Runnable picture;
        private final Supplier<PdfBackdrop> backdrop;
        private final DrawObject forms;

        External(PDFStreamEngine engine, Runnable picture, Supplier<PdfBackdrop> backdrop) {
            super(engine);
            this.picture = picture;
            this.backdrop = backdrop;
            this.forms = new DrawObject(engine);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            boolean image = !operands.isEmpty()
                    && operands.get(0) instanceof COSName name
                    && getContext().getResources() != null
                    && getContext().getResources().isImageXObject(name);
            if (image) {
                picture.run();
                unitSquare(getContext(), backdrop.get());
            } else {
                forms.process(operator, operands);
            }
        }

        @Override
        public String getName() {
            return "Do";
        }
    }
}
