package org.saiwu.media.engine.child;

import java.util.List;

/** Writes what was seen: a line {@code sight=KIND} opens a section, lines {@code name=value} fill it. */
final class SightLines {

    private final Answer answer = new Answer();

    /** Begins a sight of the whole video. */
    SightLines put(String kind) {
        answer.put("sight", kind);
        return this;
    }

    /** Puts a sight of stretches, unless there are none; returns whether there are. */
    boolean put(String kind, List<long[]> stretches) {
        if (stretches.isEmpty()) {
            return false;
        }
        put(kind);
        answer.putOwn("stretches", Stretches.text(stretches));
        return true;
    }

    SightLines measure(String name, long value) {
        answer.put("measure", name + " " + value);
        return this;
    }

    SightLines confidence(String value) {
        answer.put("confidence", value);
        return this;
    }

    SightLines still(String base64) {
        answer.putOwn("still", base64);
        return this;
    }

    SightLines coverage(String value) {
        answer.put("coverage", value);
        return this;
    }

    @Override
    public String toString() {
        return answer.toString();
    }
}
