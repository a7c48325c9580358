package org.saiwu.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A path inside an entry, made ready to be held against any number of patterns. */
public final class FoldedPath {
    private final List<int[]> components;

    private FoldedPath(List<int[]> components) {
        this.components = components;
    }

    /** A path whose components are separated by {@code /}; empty components don't count. */
    public static FoldedPath of(String path) {
        List<int[]> components = new ArrayList<>();
        int start = 0;
        while (start <= path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            if (end > start) {
                components.add(fold(path.substring(start, end)));
            }
            start = end + 1;
        }
        return new FoldedPath(components);
    }

    /** The characters of a name in form KC and small letters. */
    static int[] fold(String name) {
        return CompatibleText.of(name).toLowerCase(Locale.ROOT).codePoints().toArray();
    }

    List<int[]> components() {
        return components;
    }
}
