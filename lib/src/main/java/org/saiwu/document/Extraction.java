package org.saiwu.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** One document on its way from bytes to text. */
final class Extraction {

    /** Web pages and plain text are held in memory; a longer one is refused instead. */
    private static final long MAX_TEXT_BYTES = 64L << 20;

    private final Content content;
    private final String name;
    private final Budget budget;
    private final Manuscript out;
    private DocumentKind kind;

    Extraction(Content content, String name, DocumentLimits limits) {
        this.content = content;
        this.name = name;
        this.budget = new Budget(limits);
        this.out = new Manuscript(budget);
        this.kind = DocumentKind.ofName(name).orElse(DocumentKind.UNKNOWN);
    }

    /** Returns what the document is, as far as that is known by now. */
    DocumentKind kind() {
        return kind;
    }

    DocumentResult run() throws IOException, XMLStreamException {
        return switch (KindDetector.family(content.head())) {
            case ZIP -> office();
            case OLE2 -> compound();
            case PDF -> {
                kind = DocumentKind.PDF;
                PdfExtractor.extract(content, out, budget);
                yield out.result(kind);
            }
            case RTF -> unsupported(DocumentKind.RTF);
            case MHTML -> unsupported(DocumentKind.MHTML);
            case WORD_XML -> unsupported(DocumentKind.WORD_XML);
            case EXCEL_XML -> unsupported(DocumentKind.EXCEL_XML);
            case HTML -> html();
            case PLAIN -> plain();
            case FOREIGN ->
                throw new UnreadableException(UnreadableReason.NOT_A_DOCUMENT, "a picture, video, program or archive");
        };
    }

    private DocumentResult unsupported(DocumentKind found) {
        kind = found;
        return new DocumentResult.Unsupported(found);
    }

    private DocumentResult html() throws IOException {
        kind = DocumentKind.HTML;
        HtmlExtractor.extract(bytes(), out, budget);
        return out.result(kind);
    }

    private DocumentResult plain() throws IOException {
        DocumentKind claimed = kind;
        kind = KindDetector.plain(name);
        if (kind == DocumentKind.HTML) {
            return html();
        }
        boolean text = claimed == DocumentKind.TEXT || claimed == DocumentKind.MARKDOWN;
        byte[] bytes = bytes();
        if (!text && !isReadable(bytes)) {
            kind = claimed;
            throw new UnreadableException(
                    claimed == DocumentKind.UNKNOWN ? UnreadableReason.NOT_A_DOCUMENT : UnreadableReason.DAMAGED,
                    "the first bytes are those of no known document");
        }
        PlainText.extract(bytes, out, budget);
        return out.result(kind);
    }

    /** Bytes under the name of an office file are only text if they decode and hold no control characters. */
    private static boolean isReadable(byte[] bytes) {
        return PlainText.decode(bytes)
                .filter(text ->
                        text.chars().noneMatch(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f'))
                .isPresent();
    }

    private byte[] bytes() throws IOException {
        if (content.size() > MAX_TEXT_BYTES) {
            throw new UnreadableException(
                    UnreadableReason.TOO_LARGE, "longer than " + MAX_TEXT_BYTES + " bytes for its kind");
        }
        return content.bytes();
    }

    private DocumentResult office() throws IOException, XMLStreamException {
        try (OfficePackage file = new OfficePackage(content, budget)) {
            Optional<DocumentKind> other = otherZip(file);
            if (other.isPresent()) {
                return unsupported(other.get());
            }
            String main = file.mainPart()
                    .orElseThrow(() -> new UnreadableException(
                            UnreadableReason.NOT_A_DOCUMENT, "a zip without an office document in it"));
            String folder = main.contains("/") ? main.substring(0, main.indexOf('/')) : "";
            switch (folder) {
                case "word" -> {
                    kind = DocumentKind.DOCX;
                    DocxExtractor.extract(file, main, out);
                }
                case "ppt" -> {
                    kind = DocumentKind.PPTX;
                    PptxExtractor.extract(file, main, out, budget);
                }
                case "xl" -> {
                    kind = DocumentKind.XLSX;
                    XlsxExtractor.extract(file, main, out, budget);
                }
                default -> throw new UnreadableException(UnreadableReason.NOT_A_DOCUMENT, "main part " + main);
            }
        }
        return out.result(kind);
    }

    private static Optional<DocumentKind> otherZip(OfficePackage file) throws IOException {
        if (file.has("OFD.xml")) {
            return Optional.of(DocumentKind.OFD);
        }
        if (file.has("xl/workbook.bin")) {
            return Optional.of(DocumentKind.XLSB);
        }
        String type = new String(file.start("mimetype", 100), StandardCharsets.US_ASCII);
        if (!type.startsWith("application/vnd.oasis.opendocument.")) {
            return Optional.empty();
        }
        return Optional.of(
                type.contains("spreadsheet")
                        ? DocumentKind.ODS
                        : type.contains("presentation") ? DocumentKind.ODP : DocumentKind.ODT);
    }

    private DocumentResult compound() throws IOException {
        PoiLimits.apply();
        try (POIFSFileSystem file = content.file().isPresent()
                ? new POIFSFileSystem(content.file().get().toFile(), true)
                : new POIFSFileSystem(content.stream())) {
            DirectoryNode root = file.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return new DocumentResult.Encrypted(kind);
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                kind = DocumentKind.DOC;
                DocExtractor.extract(file, out, budget);
            } else if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                kind = DocumentKind.XLS;
                XlsExtractor.extract(file, out, budget);
            } else if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
                kind = DocumentKind.PPT;
                PptExtractor.extract(file, out, budget);
            } else {
                return ownOfWps();
            }
        }
        return out.result(kind);
    }

    private DocumentResult ownOfWps() {
        return switch (kind) {
            case WPS_WRITER, WPS_SPREADSHEET, WPS_PRESENTATION -> new DocumentResult.Unsupported(kind);
            default ->
                throw new UnreadableException(
                        UnreadableReason.NOT_A_DOCUMENT, "an OLE2 file without an office document in it");
        };
    }
}
