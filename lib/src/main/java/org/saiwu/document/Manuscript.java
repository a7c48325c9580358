package org.saiwu.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Where extractors write what they read: it lays out paragraphs and tables, and gathers traits, spans and counts on the way. */
final class Manuscript {

    private final Budget budget;
    private final CharacterScan scan = new CharacterScan();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder margin = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final FormLayout form = new FormLayout();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private Frame frame = new Frame();
    private boolean inMargin;
    private @Nullable DocumentPlace place;
    private int paragraphs;
    private int pictures;
    private OptionalInt pages = OptionalInt.empty();

    /** A span in UTF-16 offsets. */
    private record Span(TraitKind kind, int start, int end) {}

    private record Written(String text, List<Span> spans) {}

    /** The paragraph being written; a text box has one of its own inside that of its anchor. */
    private static final class Frame {
        final StringBuilder paragraph = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        final List<Written> boxes = new ArrayList<>();
    }

    Manuscript(Budget budget) {
        this.budget = budget;
    }

    /** Makes room for a body of about so many characters. */
    void expect(int characters) {
        body.ensureCapacity(characters);
    }

    /** Adds text that can be seen. */
    void text(String text) {
        budget.spendCharacters(text.length());
        frame.paragraph.append(text);
    }

    /** Adds text that is there but can't be seen for the given reason, if any. */
    void text(String text, @Nullable TraitKind unseen) {
        if (unseen == TraitKind.HIDDEN_TEXT) {
            hidden(text);
            return;
        }
        if (unseen != null && !text.isBlank()) {
            int start = frame.paragraph.length();
            frame.spans.add(new Span(unseen, start, start + text.length()));
        }
        text(text);
    }

    /** Adds a whole paragraph of text that can be seen, where none is being written. */
    void paragraph(String text) {
        budget.spendCharacters(text.length());
        budget.tick();
        settle(new Written(text, List.of()));
    }

    boolean isAtParagraphStart() {
        return frame.paragraph.length() == 0;
    }

    /** Notes text that is marked hidden and left out. */
    void hidden(String text) {
        budget.tick();
        int count = visibleCharacters(text);
        scan.add(TraitKind.HIDDEN_TEXT, count, Samples.oneLine(text, Trait.MAX_SAMPLE), here());
    }

    /** Ends the paragraph being written, even if it is blank. */
    void endParagraph() {
        budget.tick();
        Written written = new Written(frame.paragraph.toString(), frame.spans);
        List<Written> boxes = List.copyOf(frame.boxes);
        frame.paragraph.setLength(0);
        frame.spans = new ArrayList<>();
        frame.boxes.clear();
        Frame anchor = frames.peek();
        if (anchor != null) {
            anchor.boxes.add(written);
            anchor.boxes.addAll(boxes);
            return;
        }
        settle(written);
        boxes.forEach(this::settle);
    }

    /** Ends the paragraph being written if there is anything in it. */
    void endParagraphIfAny() {
        if (frame.paragraph.length() > 0 || !frame.boxes.isEmpty()) {
            endParagraph();
        }
    }

    private void settle(Written written) {
        if (inMargin) {
            scan.scan(written.text(), here());
            if (!written.text().isBlank()) {
                margin.append(written.text().strip()).append('\n');
            }
            return;
        }
        if (!form.inTable()) {
            paragraphs++;
        }
        Optional<DocumentPlace> here = here();
        scan.scan(written.text(), here);
        for (Span span : written.spans()) {
            String sample = written.text().substring(span.start(), span.end());
            scan.add(span.kind(), visibleCharacters(sample), Samples.oneLine(sample, Trait.MAX_SAMPLE), here);
            spans.add(new Span(span.kind(), body.length() + span.start(), body.length() + span.end()));
        }
        form.paragraph(paragraphs, written.text());
        if (!written.text().isEmpty()) {
            body.append(written.text()).append('\n');
        }
    }

    private Optional<DocumentPlace> here() {
        if (inMargin) {
            return Optional.of(new DocumentPlace.Margin());
        }
        if (place != null) {
            return Optional.of(place);
        }
        return Optional.of(form.place().orElseGet(() -> new DocumentPlace.Paragraph(Math.max(1, paragraphs))));
    }

    /** Opens a text box; what is written until it is closed follows the paragraph it hangs on. */
    void openBox() {
        frames.push(frame);
        frame = new Frame();
    }

    void closeBox() {
        endParagraphIfAny();
        frame = frames.pop();
    }

    boolean inBox() {
        return !frames.isEmpty();
    }

    /** Opens a table; in a text box or a margin only its paragraphs are kept. */
    void openTable(Optional<String> sheet) {
        if (isLaidOut()) {
            endParagraphIfAny();
            form.openTable(sheet);
        }
    }

    /** Begins a row at a number from 1, or the next one when 0. */
    void row(int number) {
        if (isLaidOut()) {
            form.row(number);
        }
    }

    void openCell(int column) {
        if (isLaidOut()) {
            form.openCell(column);
        }
    }

    void closeCell(FormLayout.Merge merge, int columnSpan) {
        endParagraphIfAny();
        if (isLaidOut()) {
            form.closeCell(merge, columnSpan);
        }
    }

    void closeTable() {
        if (isLaidOut()) {
            form.closeTable();
        }
    }

    private boolean isLaidOut() {
        return !inMargin && frames.isEmpty();
    }

    FormLayout form() {
        return form;
    }

    /** Says where what follows is, for documents whose places are not paragraphs and table cells. */
    void at(@Nullable DocumentPlace newPlace) {
        place = newPlace;
    }

    /** Sends what follows to the margin text, or back to the body. */
    void margin(boolean toMargin) {
        endParagraphIfAny();
        inMargin = toMargin;
    }

    void picture() {
        pictures++;
    }

    void pages(int count) {
        pages = OptionalInt.of(count);
    }

    /** Returns what the document holds. */
    DocumentResult result(DocumentKind kind) {
        endParagraphIfAny();
        String text = body.toString();
        int characters = visibleCharacters(text);
        DocumentStatistics statistics = new DocumentStatistics(pages, pictures, characters);
        if (characters == 0) {
            return pictures > 0 ? new DocumentResult.PicturesOnly(kind, statistics) : new DocumentResult.Empty(kind);
        }
        return new DocumentResult.Readable(
                kind, text, margin.toString(), scan.traits(), inCodePoints(text), statistics, form.view());
    }

    private List<DoubtfulSpan> inCodePoints(String text) {
        List<DoubtfulSpan> doubtful = new ArrayList<>(spans.size());
        int unit = 0;
        int codePoint = 0;
        for (Span span : spans) {
            codePoint += text.codePointCount(unit, span.start());
            int end = codePoint + text.codePointCount(span.start(), span.end());
            unit = span.end();
            DoubtfulSpan last = doubtful.isEmpty() ? null : doubtful.get(doubtful.size() - 1);
            if (last != null && last.kind() == span.kind() && last.end() == codePoint) {
                doubtful.set(doubtful.size() - 1, new DoubtfulSpan(span.kind(), last.start(), end));
            } else {
                doubtful.add(new DoubtfulSpan(span.kind(), codePoint, end));
            }
            codePoint = end;
        }
        return doubtful;
    }

    /** Counts code points that are neither white space nor invisible; a byte order mark alone is no text. */
    static int visibleCharacters(String text) {
        int count = 0;
        // Over an array, here and wherever all of a text is walked over: until a loop is compiled for good, asking a
        // string for
        // each character takes several times as long.
        for (char c : text.toCharArray()) {
            // Most of what is read here are Han characters and their punctuation; asking the tables about each took a
            // third of reading a text.
            if ((c >= 0x3400 && c <= 0x9FFF) || (c > 0x3000 && c <= 0x303F) || (c > 0xFF00 && c <= 0xFF5E)) {
                count++;
            } else if (c > 0x20
                    && !Character.isLowSurrogate(c)
                    && !Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && (c < 0x7F || c > 0xA0)
                    && (c < 0x200B || CharacterKinds.isShown(c))) {
                count++;
            }
        }
        return count;
    }
}
