package org.saiwu.entry;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an entry says of itself, without any of its works being read.
 *
 * @param fields every field of the contest's form that is filled in, as written, by field id; the form goes before entry.json
 */
public record Particulars(String id, Path path, Metadata metadata, Map<String, List<String>> fields) {
    public Particulars {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
