package org.saiwu.quota;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Form;
import org.saiwu.contest.FormField;
import org.saiwu.contest.Language;
import org.saiwu.contest.LocalizedText;
import org.saiwu.table.HeaderName;

/** The columns of nomination summaries: the fields of the contest's form, between a number and the path. */
public final class RosterColumns {
    public static final String NUMBER = "number";
    public static final String PATH = "path";
    public static final String TITLE = QuotaColumns.TITLE;
    public static final String CATEGORY = QuotaColumns.CATEGORY;
    public static final String SUBMITTER = QuotaColumns.SUBMITTER;
    public static final String AUTHORS = "authors";
    public static final String UNIT = QuotaColumns.UNIT;
    public static final String NOMINATED_BY = QuotaColumns.NOMINATED_BY;
    static final String UNIT_TYPE = "unitType";

    /** Fields that a roster has even when the contest's form lacks them. */
    private static final Map<String, LocalizedText> ALWAYS = always();

    private static final List<String> NUMBER_NAMES = List.of("序号", "编号", "No.", "no", "number", "#");
    private static final List<String> PATH_NAMES = List.of("文件", "path", "路径", "文件名", "文件路径", "作品文件", "file");

    private final Contest contest;

    public RosterColumns(Contest contest) {
        this.contest = contest;
    }

    private static Map<String, LocalizedText> always() {
        Map<String, LocalizedText> fields = new LinkedHashMap<>();
        fields.put(TITLE, new LocalizedText("作品名称", "title"));
        fields.put(CATEGORY, new LocalizedText("项目", "category"));
        fields.put(SUBMITTER, new LocalizedText("申报类型", "kind of submitter"));
        fields.put(AUTHORS, new LocalizedText("作者", "authors"));
        fields.put(UNIT, new LocalizedText("单位", "unit"));
        fields.put(NOMINATED_BY, new LocalizedText("推荐单位", "nominated by"));
        return fields;
    }

    /** Ids of the columns from left to right. */
    public List<String> ids() {
        Set<String> ids = new LinkedHashSet<>(List.of(NUMBER));
        contest.form().map(Form::fields).orElse(List.of()).forEach(field -> ids.add(field.id()));
        ids.addAll(ALWAYS.keySet());
        ids.add(PATH);
        return List.copyOf(ids);
    }

    /** Ids of fields of the form that the program has no name of its own for. */
    List<String> others() {
        return ids().stream()
                .filter(id -> !ALWAYS.containsKey(id) && !id.equals(NUMBER) && !id.equals(PATH))
                .toList();
    }

    /** What a column is called: as the contest's tables have it, else as its form does. */
    public String header(String id, Language language) {
        List<String> own = contest.tableColumns().getOrDefault(id, List.of());
        if (language == Language.ZH && !own.isEmpty()) {
            return own.get(0);
        }
        if (id.equals(NUMBER) || id.equals(PATH)) {
            List<String> names = id.equals(NUMBER) ? NUMBER_NAMES : PATH_NAMES;
            return names.get(
                    switch (language) {
                        case ZH -> 0;
                        case EN -> id.equals(NUMBER) ? 2 : 1;
                    });
        }
        return field(id)
                .map(FormField::title)
                .or(() -> Optional.ofNullable(ALWAYS.get(id)))
                .map(title -> title.in(language))
                .orElse(id);
    }

    private Optional<FormField> field(String id) {
        return contest.form().flatMap(form -> form.field(id));
    }

    /** Every header under which a reader finds a column, by column id; what the contest calls it goes before other usage. */
    Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String id : ids()) {
            names.put(id, new ArrayList<>(own(id)));
            names.get(id).forEach(name -> taken.add(HeaderName.normalise(name)));
        }
        names.put(UNIT_TYPE, new ArrayList<>());
        names.forEach((id, all) -> usual(id).stream()
                .filter(name -> !taken.contains(HeaderName.normalise(name)))
                .forEach(all::add));
        return names;
    }

    private Set<String> own(String id) {
        Set<String> names = new LinkedHashSet<>(contest.tableColumns().getOrDefault(id, List.of()));
        names.add(header(id, Language.ZH));
        names.add(header(id, Language.EN));
        field(id).ifPresent(field -> names.addAll(field.names()));
        names.add(id);
        return names;
    }

    private List<String> usual(String id) {
        return switch (id) {
            case NUMBER -> NUMBER_NAMES;
            case PATH -> PATH_NAMES;
            case UNIT_TYPE -> QuotaColumns.names(contest, QuotaColumns.TYPE);
            default -> QuotaColumns.names(contest, id);
        };
    }
}
