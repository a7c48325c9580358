package org.saiwu.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.saiwu.table.TableProblem.Bounded;
import org.saiwu.table.TableProblem.Damaged;
import org.saiwu.table.TableProblem.TooLarge;

/** The sheets of an xls workbook, of which at most 65,536 rows of one sheet are in memory at a time. */
final class XlsSource implements SheetSource {
    private static final long MOST_BYTES = 64L << 20;

    private final Path file;
    private final TableLimits limits;
    private final POIFSFileSystem container;
    private final List<String> names;
    private final Map<Integer, List<MergedRange>> merged = new HashMap<>();

    XlsSource(Path file, TableLimits limits) throws TableException, IOException {
        this.file = file;
        this.limits = limits;
        if (file.toFile().length() > MOST_BYTES) {
            throw new TableException(file, new TooLarge(Bounded.FILE_BYTES, MOST_BYTES));
        }
        try {
            container = new POIFSFileSystem(file.toFile(), true);
        } catch (IOException | RuntimeException broken) {
            throw new TableException(file, new Damaged("OLE2"), broken);
        }
        try {
            names = readNames();
        } catch (TableException unusable) {
            container.close();
            throw unusable;
        }
    }

    private List<String> readNames() throws TableException {
        if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new TableException(file, new TableProblem.Encrypted());
        }
        if (!container.getRoot().hasEntryCaseInsensitive("Workbook")
                && !container.getRoot().hasEntryCaseInsensitive("Book")) {
            throw new TableException(file, new TableProblem.NotATable());
        }
        List<BoundSheetRecord> bound = new ArrayList<>();
        process(record -> {
            if (record instanceof BoundSheetRecord sheet) {
                bound.add(sheet);
            }
        });
        return Arrays.stream(BoundSheetRecord.orderByBofPosition(bound))
                .map(BoundSheetRecord::getSheetname)
                .toList();
    }

    private void process(HSSFListener listener) throws TableException {
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(listener);
        try {
            new HSSFEventFactory().processWorkbookEvents(request, container);
        } catch (EncryptedDocumentException encrypted) {
            throw new TableException(file, new TableProblem.Encrypted(), encrypted);
        } catch (IOException | RuntimeException broken) {
            // POI answers malformed records with unchecked exceptions of many kinds.
            throw new TableException(file, new Damaged("BIFF"), broken);
        }
    }

    @Override
    public List<String> sheetNames() {
        return names;
    }

    @Override
    public Rows open(int sheet) throws TableException {
        XlsSheet content = new XlsSheet(limits);
        int[] current = {-1};
        process(record -> {
            if (isSheetStart(record)) {
                current[0]++;
            }
            if (current[0] < 0 || current[0] == sheet) {
                content.take(record);
            }
        });
        TableProblem problem = content.problem();
        if (problem != null) {
            throw new TableException(file, problem);
        }
        merged.put(sheet, content.merged());
        return new InMemory(content);
    }

    private static boolean isSheetStart(Record record) {
        return record instanceof BOFRecord start
                && (start.getType() == BOFRecord.TYPE_WORKSHEET || start.getType() == BOFRecord.TYPE_CHART);
    }

    @Override
    public List<MergedRange> merged(int sheet) {
        return merged.getOrDefault(sheet, List.of());
    }

    @Override
    public List<TableNote> notes(int sheet) {
        return List.of();
    }

    @Override
    public void close() throws IOException {
        container.close();
    }

    /** Gives the rows that were taken, freeing each. */
    private static final class InMemory implements Rows {
        private final XlsSheet content;

        InMemory(XlsSheet content) {
            this.content = content;
        }

        @Override
        public @Nullable RawRow next() {
            return content.poll();
        }

        @Override
        public SheetTally tally() {
            return content.tally();
        }

        @Override
        public void close() {}
    }
}
