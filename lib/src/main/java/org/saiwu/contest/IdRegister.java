package org.saiwu.contest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ids that one list of a rules file defines, and what else refers to them. */
final class IdRegister {
    private final String target;
    private final Map<String, Position> ids = new LinkedHashMap<>();
    private boolean complete = true;

    /** @param target what the ids name, a key of the sentences: category, submitter, item, level */
    IdRegister(String target) {
        this.target = target;
    }

    /** Reads the id of an element and reports one that is there already. */
    String define(RulesMapping element) {
        Optional<RulesValue> value = element.required("id");
        Optional<String> id = value.isPresent() ? value.get().id() : Optional.empty();
        if (value.isEmpty() || id.isEmpty()) {
            complete = false;
            return "?";
        }
        Position first = ids.putIfAbsent(id.get(), value.get().node().position());
        if (first != null) {
            problemOf(value.get(), id.get(), first);
        }
        return id.get();
    }

    private static void problemOf(RulesValue value, String id, Position first) {
        value.problems()
                .add(
                        value.node(),
                        value.path(),
                        RulesProblemKind.DUPLICATE_ID,
                        Map.of("value", id, "line", Integer.toString(first.line())));
    }

    /** Says that ids are missing for another reason, so that references to them are not held against the file. */
    void incomplete() {
        complete = false;
    }

    List<String> ids() {
        return List.copyOf(ids.keySet());
    }

    /** Reads a list of ids under a key that may be left out, and reports the ones that nothing defines. */
    List<String> references(RulesMapping mapping, String key) {
        return references(mapping.elements(key));
    }

    /** The same under a key that has to be there, with at least one id. */
    List<String> someReferences(RulesMapping mapping, String key) {
        return references(mapping.someElements(key));
    }

    private List<String> references(List<RulesValue> elements) {
        List<String> references = new ArrayList<>();
        for (RulesValue element : elements) {
            Optional<String> id = element.id();
            if (id.isPresent() && refers(element, id.get())) {
                references.add(id.get());
            }
        }
        return references;
    }

    private boolean refers(RulesValue element, String id) {
        if (ids.containsKey(id) || !complete) {
            return true;
        }
        Map<String, String> values = new HashMap<>(Suggestions.values(id, ids.keySet()));
        values.put("target", target);
        element.problems().add(element.node(), element.path(), RulesProblemKind.UNKNOWN_REFERENCE, values);
        return false;
    }
}
