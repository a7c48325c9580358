package org.saiwu.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;

/** Shows the numbers of a sheet: dates as ISO dates, all else as plain digits, so that a telephone number stays one. */
final class SheetNumbers {

    /** Digits that a spreadsheet program shows; the rest is binary noise. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int MAX_SCALE = 40;

    private final boolean from1904;
    private final List<Integer> formats = new ArrayList<>();
    private final Map<Integer, String> custom = new HashMap<>();

    SheetNumbers(boolean from1904) {
        this.from1904 = from1904;
    }

    void readStyles(OfficePackage file, String part) throws IOException, XMLStreamException {
        Optional<XmlCursor> opened = file.open(part);
        if (opened.isEmpty()) {
            return;
        }
        try (XmlCursor xml = opened.get()) {
            xml.nextChild(0);
            while (xml.nextChild(1)) {
                boolean cells = xml.name().equals("cellXfs");
                if (!cells && !xml.name().equals("numFmts")) {
                    xml.skip();
                    continue;
                }
                int depth = xml.depth();
                while (xml.nextChild(depth)) {
                    int id = xml.number("numFmtId", 0);
                    if (cells) {
                        formats.add(id);
                    } else {
                        String code = xml.attribute("formatCode");
                        custom.put(id, code == null ? "" : code);
                    }
                    xml.skip();
                }
            }
        }
    }

    /** Returns a stored number as it reads, or the stored text when it is no number. */
    String show(String stored, int style) {
        BigDecimal number;
        try {
            number = new BigDecimal(stored);
        } catch (NumberFormatException e) {
            return stored;
        }
        if (Math.abs((long) number.scale()) > MAX_SCALE || number.precision() > MAX_SCALE) {
            return stored;
        }
        int format = style >= 0 && style < formats.size() ? formats.get(style) : 0;
        double value = number.doubleValue();
        if (format != 0
                && DateUtil.isADateFormat(format, custom.getOrDefault(format, ""))
                && DateUtil.isValidExcelDate(value)) {
            return date(value, from1904);
        }
        return plain(number);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0
                ? "0"
                : number.round(SHOWN).stripTrailingZeros().toPlainString();
    }

    static String date(double value, boolean from1904) {
        LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904);
        if (moment == null) {
            return "";
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + " " + moment.toLocalTime();
    }
}
