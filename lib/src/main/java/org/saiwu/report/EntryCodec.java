package org.saiwu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Optional;
import org.saiwu.check.EntryResult;

/** An entry's result as a JSON object and back, losing nothing. */
public final class EntryCodec {
    private EntryCodec() {}

    /** Writes an object with the keys of the report; without {@code sentences} only what is needed to read it back. */
    public static void write(JsonGenerator json, EntryResult entry, Optional<Sentences> sentences) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Reads an object; the parser stands at its start. Unknown keys are passed over, an unusable value is an IOException. */
    public static EntryResult read(JsonParser json) throws IOException {
        throw new UnsupportedOperationException();
    }
}
