package org.saiwu.contest;

import java.util.ArrayList;
import java.util.List;

/** Reads how many entries a unit may nominate. */
final class QuotaSection {
    private static final int MOST_PLACES = 1_000_000;

    private QuotaSection() {}

    static QuotaRule read(RulesMapping mapping) {
        String clause = mapping.text("clause");
        List<UnitType> types = new ArrayList<>();
        IdRegister ids = new IdRegister("unitType");
        NameRegister names = new NameRegister();
        for (RulesMapping element : ContestSections.mappings(mapping.required("unitTypes"), ids)) {
            UnitType type = new UnitType(
                    ids.define(element),
                    element.title(),
                    element.texts("names"),
                    element.integer("places", 0, MOST_PLACES));
            names.claim(element, type.id(), type.title());
            element.finish();
            types.add(type);
        }
        QuotaRule rule =
                new QuotaRule(clause, types, mapping.truth("evenSpread", false), mapping.truth("pilotFirst", false));
        mapping.finish();
        return rule;
    }
}
