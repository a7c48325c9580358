package org.saiwu.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.saiwu.report.JsonOutput;

/** JSON inside of a page, for its script: nothing in it can end the element that it stands in. */
public final class PageData {
    private PageData() {}

    /** Writes JSON. */
    @FunctionalInterface
    public interface Source {
        void writeTo(JsonGenerator json) throws IOException;
    }

    /** The data as content of a {@code script} element of type {@code application/json}, written as a stream. */
    public static Content of(Source source) {
        return output -> {
            try (JsonGenerator json = JsonOutput.compact(new OutputWriter(output))) {
                json.setCharacterEscapes(new MarkupEscapes());
                source.writeTo(json);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static final class OutputWriter extends Writer {
        private final TemplateOutput output;

        OutputWriter(TemplateOutput output) {
            this.output = output;
        }

        @Override
        public void write(char[] buffer, int offset, int length) {
            output.writeContent(new String(buffer, offset, length));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static final class MarkupEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        private final int[] escapes = standardAsciiEscapesForJSON();

        MarkupEscapes() {
            for (char c : new char[] {'<', '>', '&', '\''}) {
                escapes[c] = ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return escapes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            // Asked for all beyond ASCII: those stand as they are.
            return null;
        }
    }
}
