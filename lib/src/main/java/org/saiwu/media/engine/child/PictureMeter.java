package org.saiwu.media.engine.child;

import java.nio.ByteBuffer;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** Measures pictures one after another; each is scaled to 256x144 in native memory and looked at there. */
final class PictureMeter implements AutoCloseable {

    static final int WIDTH = 256;
    static final int HEIGHT = 144;
    /** A field of the signature is so many cells wide and high. */
    private static final int FIELD = 8;
    /** Brightness up to which a cell is black: blackdetect's 0.10 of the range above 16. */
    private static final int BLACK = 38;
    /** Of all cells, so many in a hundred are black in a black picture: blackdetect's 0.98. */
    private static final int BLACK_SHARE = 98;
    /** A dark scene has something in it; a black picture has only noise, which is averaged away in a cell. */
    private static final int BLACK_SPREAD = 6;
    /** A difference of brightness that is seen. */
    private static final int VISIBLE = 3;

    private SmallPicture now = new SmallPicture(WIDTH, HEIGHT);
    private SmallPicture before = new SmallPicture(WIDTH, HEIGHT);
    private int[] rowsBefore = new int[HEIGHT];
    private int[] columnsBefore = new int[WIDTH];
    private boolean any;

    /** The next picture does not follow the one before. */
    void jump() {
        any = false;
    }

    /** Measures a frame; {@code null} in place of a measure says that its format can't be scaled. */
    @org.jspecify.annotations.Nullable
    FrameMeasure measure(AVFrame frame, long time, boolean damaged) {
        SmallPicture old = before;
        before = now;
        now = old;
        if (!now.take(frame)) {
            return null;
        }
        FrameMeasure measure = compare(now.brightness(), before.brightness(), time, damaged);
        any = true;
        return measure;
    }

    private FrameMeasure compare(ByteBuffer cells, ByteBuffer old, long time, boolean damaged) {
        int[] rows = new int[HEIGHT];
        int[] columns = new int[WIDTH];
        int[] fields = new int[FrameMeasure.FIELDS];
        int dark = 0;
        int low = 255;
        int high = 0;
        long difference = 0;
        int changed = 0;
        int at = 0;
        for (int y = 0; y < HEIGHT; y++) {
            int fieldRow = y / FIELD * (WIDTH / FIELD);
            int row = 0;
            for (int x = 0; x < WIDTH; x++, at++) {
                int cell = cells.get(at) & 0xff;
                int gap = Math.abs(cell - (old.get(at) & 0xff));
                difference += gap;
                changed += gap >= VISIBLE ? 1 : 0;
                dark += cell <= BLACK ? 1 : 0;
                row += cell;
                columns[x] += cell;
                fields[fieldRow + x / FIELD] += cell;
            }
            rows[y] = row;
        }
        byte[] signature = new byte[FrameMeasure.FIELDS];
        for (int i = 0; i < signature.length; i++) {
            int mean = fields[i] / (FIELD * FIELD);
            low = Math.min(low, mean);
            high = Math.max(high, mean);
            signature[i] = (byte) mean;
        }
        int cellCount = WIDTH * HEIGHT;
        boolean black = dark * 100 >= cellCount * BLACK_SHARE && high - low <= BLACK_SPREAD;
        int across = any ? Shift.of(columnsBefore, columns, WIDTH) : 0;
        int down = any ? Shift.of(rowsBefore, rows, WIDTH) : 0;
        rowsBefore = rows;
        columnsBefore = columns;
        return new FrameMeasure(
                time,
                black,
                any,
                any ? (int) (difference * 1000 / cellCount) : 0,
                any ? (int) (changed * 1_000_000L / cellCount) : 0,
                across,
                down,
                damaged,
                signature);
    }

    @Override
    public void close() {
        now.close();
        before.close();
    }
}
