package org.saiwu.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saiwu.table.SheetSource.MergedRange;
import org.saiwu.table.TableProblem.Bounded;
import org.saiwu.table.TableProblem.TooLarge;

/**
 * Finds the merged ranges of a sheet, which the file lists after all its rows.
 *
 * <p>The rows are skipped as bytes, without being parsed, so that looking ahead costs little more than inflating.
 */
final class XlsxMerged {
    private static final byte[] NAME = "mergeCell".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST = 200_000;
    /** An element naming a range is shorter. */
    private static final int LONGEST = 128;
    /** So much may stand before the name: an opening bracket and a prefix. */
    private static final int PREFIX = 16;

    private static final Pattern ELEMENT =
            Pattern.compile("^(?:\\w{1,12}:)?mergeCell\\s+ref=[\"']([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})[\"']");

    private final XlsxPackage pack;
    private final List<MergedRange> ranges = new ArrayList<>();

    private XlsxMerged(XlsxPackage pack) {
        this.pack = pack;
    }

    static List<MergedRange> read(XlsxPackage pack, String part) throws TableException {
        XlsxMerged merged = new XlsxMerged(pack);
        try (XlsxPackage.PartStream bytes = pack.bytes(part)) {
            merged.scan(bytes);
        } catch (IOException broken) {
            throw pack.damaged(part, broken);
        }
        return merged.ranges;
    }

    private void scan(XlsxPackage.PartStream bytes) throws IOException, TableException {
        byte[] buffer = new byte[1 << 16];
        int filled = 0;
        int position = 0;
        while (true) {
            bytes.event();
            int count = bytes.read(buffer, filled, buffer.length - filled);
            boolean last = count < 0;
            filled += Math.max(count, 0);
            int end = last ? filled - NAME.length : filled - LONGEST;
            for (; position < end; position++) {
                if (buffer[position] == 'm' && buffer[position + 5] == 'C' && isName(buffer, position)) {
                    add(buffer, position, filled);
                }
            }
            if (last) {
                return;
            }
            int keep = Math.min(filled, filled - position + PREFIX);
            System.arraycopy(buffer, filled - keep, buffer, 0, keep);
            position -= filled - keep;
            filled = keep;
        }
    }

    private static boolean isName(byte[] buffer, int position) {
        for (int i = 0; i < NAME.length; i++) {
            if (buffer[position + i] != NAME[i]) {
                return false;
            }
        }
        return true;
    }

    /** Adds the range of the element around that position, unless it is no element or keeps to one row. */
    private void add(byte[] buffer, int position, int filled) throws TableException {
        int open = position - 1;
        while (open >= 0 && position - open < PREFIX && buffer[open] != '<') {
            open--;
        }
        if (open < 0 || buffer[open] != '<') {
            return;
        }
        int length = Math.min(filled, position + LONGEST) - open - 1;
        Matcher element = ELEMENT.matcher(new String(buffer, open + 1, length, StandardCharsets.ISO_8859_1));
        if (!element.lookingAt()) {
            return;
        }
        int first = Integer.parseInt(element.group(2));
        int lastRow = Integer.parseInt(element.group(4));
        if (lastRow <= first) {
            return;
        }
        if (ranges.size() == MOST) {
            throw new TableException(pack.file(), new TooLarge(Bounded.MERGED_RANGES, MOST));
        }
        ranges.add(new MergedRange(first, lastRow, XlsxRows.columnIndex(element.group(1))));
    }
}
