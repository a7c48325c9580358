package org.saiwu.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what may be entered and by whom: categories and kinds of submitter. */
final class EntrantSection {
    private EntrantSection() {}

    static List<Category> categories(RulesMapping root, IdRegister ids) {
        List<Category> categories = new ArrayList<>();
        NameRegister names = new NameRegister();
        for (RulesMapping element : ContestSections.mappings(root.required("categories"), ids)) {
            Category category =
                    new Category(ids.define(element), element.title(), element.texts("names"), element.text("clause"));
            names.claim(element, category.id(), category.title());
            element.finish();
            categories.add(category);
        }
        return categories;
    }

    static List<Submitter> submitters(RulesMapping root, IdRegister ids, IdRegister categories) {
        List<Submitter> submitters = new ArrayList<>();
        NameRegister names = new NameRegister();
        for (RulesMapping element : ContestSections.mappings(root.required("submitters"), ids)) {
            Submitter submitter = new Submitter(
                    ids.define(element),
                    element.title(),
                    element.texts("names"),
                    categories.someReferences(element, "categories"),
                    element.required("authors")
                            .flatMap(RulesValue::mapping)
                            .map(EntrantSection::authors)
                            .orElse(new AuthorRule(new Count(0, Optional.empty()), false)),
                    element.truth("countsTowardsQuota", true),
                    element.text("clause"));
            names.claim(element, submitter.id(), submitter.title(), submitter.categories());
            element.finish();
            submitters.add(submitter);
        }
        return submitters;
    }

    private static AuthorRule authors(RulesMapping mapping) {
        AuthorRule rule = new AuthorRule(CountSection.read(mapping), mapping.truth("sameUnit", false));
        mapping.finish();
        return rule;
    }
}
