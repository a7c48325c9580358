package org.saiwu.document;

import java.util.ArrayList;
import java.util.List;

/** What a page has painted so far, as boxes: white text on one of them may well be seen. */
final class PdfBackdrop {

    /** A page with more boxes is a drawing; beyond this everything counts as painted. */
    private static final int MAX_BOXES = 2_000;

    /** Painting operators without any text at which a page is taken for a drawing, such as text turned into outlines. */
    private static final int DRAWING = 50;

    private final List<float[]> boxes = new ArrayList<>();
    private float left = Float.POSITIVE_INFINITY;
    private float bottom = Float.POSITIVE_INFINITY;
    private float right = Float.NEGATIVE_INFINITY;
    private float top = Float.NEGATIVE_INFINITY;
    private int painted;

    /** Widens the path being built by a point. */
    void point(float x, float y) {
        left = Math.min(left, x);
        bottom = Math.min(bottom, y);
        right = Math.max(right, x);
        top = Math.max(top, y);
    }

    /** Ends the path; a filled one becomes part of the backdrop. */
    void endPath(boolean filled) {
        painted++;
        if (filled && left <= right && boxes.size() < MAX_BOXES) {
            boxes.add(new float[] {left, bottom, right, top});
        }
        left = Float.POSITIVE_INFINITY;
        bottom = Float.POSITIVE_INFINITY;
        right = Float.NEGATIVE_INFINITY;
        top = Float.NEGATIVE_INFINITY;
    }

    boolean covers(float x, float y) {
        return boxes.size() >= MAX_BOXES
                || boxes.stream()
                        .anyMatch(box -> x >= box[0] - 1 && x <= box[2] + 1 && y >= box[1] - 1 && y <= box[3] + 1);
    }

    boolean isDrawing() {
        return painted >= DRAWING;
    }
}
