package org.saiwu.document;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads a PDF page by page; one that only restricts printing or copying is read, one that asks for a password is not. */
final class PdfExtractor {

    private PdfExtractor() {}

    static void extract(Content content, Manuscript out, Budget budget) throws IOException {
        PdfFonts.useOwnFontsOnly();
        budget.checkTime();
        long memory = budget.limits().maxInflatedBytes();
        try (RandomAccessRead source = content.file().isPresent()
                        ? new RandomAccessReadBufferedFile(content.file().get())
                        : new RandomAccessReadBuffer(content.bytes());
                PDDocument document =
                        Loader.loadPDF(source, MemoryUsageSetting.setupMainMemoryOnly(memory).streamCache)) {
            budget.checkTime();
            PdfTextCollector collector = new PdfTextCollector(out, budget);
            int pages = document.getNumberOfPages();
            out.pages(pages);
            for (int page = 1; page <= pages; page++) {
                budget.spendPage();
                out.at(new DocumentPlace.Page(page));
                collector.read(document, page);
            }
        }
    }
}
