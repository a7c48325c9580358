package org.saiwu.contest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** By which names the elements of one list are found; a name that finds two of them is reported. */
final class NameRegister {
    private final Map<String, String> owners = new HashMap<>();

    /** Takes id, title and names of an element for it; {@code scopes} are the categories it is looked for in. */
    void claim(RulesMapping element, String id, LocalizedText title, List<String> scopes) {
        claim(element.optional("id").orElse(element.whole()), id, id, scopes);
        RulesValue titlePlace = element.optional("title").orElse(element.whole());
        claim(titlePlace, title.zh(), id, scopes);
        claim(titlePlace, title.en(), id, scopes);
        Optional<RulesValue> names = element.optional("names");
        if (names.isPresent() && names.get().node() instanceof YamlNode.Sequence) {
            for (RulesValue name : names.get().elements()) {
                if (name.node() instanceof YamlNode.Scalar scalar) {
                    claim(name, scalar.text(), id, scopes);
                }
            }
        }
    }

    /** The same where every element is looked for together. */
    void claim(RulesMapping element, String id, LocalizedText title) {
        claim(element, id, title, List.of(""));
    }

    private void claim(RulesValue place, String name, String id, List<String> scopes) {
        for (String scope : scopes) {
            String other = owners.putIfAbsent(scope + "\n" + FoldedName.of(name), id);
            if (other != null && !other.equals(id) && !id.equals("?") && !other.equals("?")) {
                place.problems()
                        .add(
                                place.node(),
                                place.path(),
                                RulesProblemKind.CONFLICT,
                                Map.of("value", name, "other", other));
                return;
            }
        }
    }
}
