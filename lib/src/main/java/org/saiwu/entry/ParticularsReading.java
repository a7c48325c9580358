package org.saiwu.entry;

import java.util.List;
import java.util.Optional;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Form;
import org.saiwu.contest.Item;
import org.saiwu.contest.Role;

/**
 * What a contest asks of the files that state an entry's particulars, made ready once for any number of entries.
 *
 * @param form how its form is read; nothing where the contest has no form
 * @param fields the form's fields, which an entry.json has too; nothing where the contest has no form
 * @param formItems the items that are forms
 * @param names what files of its items are called
 */
record ParticularsReading(
        Optional<FormReading> form,
        Optional<Form> fields,
        MetadataReader metadata,
        List<Item> formItems,
        ItemNames names) {

    static ParticularsReading of(Contest contest) {
        return new ParticularsReading(
                contest.form().map(FormReading::new),
                contest.form(),
                new MetadataReader(contest),
                contest.items().stream()
                        .filter(item -> item.role() == Role.FORM)
                        .toList(),
                new ItemNames());
    }
}
