package org.saiwu.hostile;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.saiwu.media.engine.ProtocolTarget;

/** All targets by name; each is made with a folder of its own to work in. */
final class FuzzTargets {
    private static final Map<String, Function<Path, FuzzTarget>> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("Zip", ZipTarget::new),
            Map.entry("Name", NameTarget::new),
            Map.entry("Rules", folder -> new RulesTarget()),
            Map.entry("Entry", EntryTarget::new),
            Map.entry("Docx", folder -> OfficeTarget.docx()),
            Map.entry("Pptx", folder -> OfficeTarget.pptx()),
            Map.entry("Xlsx", folder -> OfficeTarget.xlsx()),
            Map.entry("Binary", folder -> DocumentTarget.binary()),
            Map.entry("Pdf", folder -> DocumentTarget.pdf()),
            Map.entry("Text", folder -> DocumentTarget.text()),
            Map.entry("Csv", TableTarget::csv),
            Map.entry("Workbook", TableTarget::workbooks),
            Map.entry("Box", BoxTarget::new),
            Map.entry("Protocol", ProtocolTarget::new)));

    private FuzzTargets() {}

    static Iterable<String> names() {
        return ALL.keySet();
    }

    static FuzzTarget of(String name, Path folder) {
        Function<Path, FuzzTarget> maker = ALL.get(name);
        if (maker == null) {
            throw new IllegalArgumentException("no target is called " + name);
        }
        return maker.apply(folder);
    }
}
