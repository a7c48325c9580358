package org.saiwu.contest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the stages and their last days. */
final class StageSection {
    private StageSection() {}

    static List<Stage> read(RulesValue list, IdRegister categories) {
        List<Stage> stages = new ArrayList<>();
        IdRegister ids = new IdRegister("stage");
        for (RulesMapping element : ContestSections.mappings(list, ids)) {
            stages.add(new Stage(
                    ids.define(element),
                    element.title(),
                    element.required("deadline").flatMap(RulesValue::date).orElse(LocalDate.EPOCH),
                    categories.references(element, "categories"),
                    element.text("clause")));
            element.finish();
        }
        return stages;
    }
}
