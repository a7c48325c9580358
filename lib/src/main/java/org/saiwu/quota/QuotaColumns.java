package org.saiwu.quota;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saiwu.contest.Contest;
import org.saiwu.table.ColumnAliases;
import org.saiwu.table.HeaderName;

/** The columns of unit tables, category tables and rosters: ids, and the headers that they are known by, the contest's among them. */
final class QuotaColumns {
    static final String UNIT = "unit";
    static final String ALIASES = "aliases";
    static final String TYPE = "type";
    static final String WEIGHT = "weight";
    static final String PLACES = "places";
    static final String MINIMUM = "min";
    static final String MAXIMUM = "max";
    static final String PILOT = "pilot";
    static final String NOMINATED_BY = "nominatedBy";
    static final String CATEGORY = "category";
    static final String SUBMITTER = "submitter";
    static final String TITLE = "title";

    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry(UNIT, List.of("单位", "unit", "单位名称", "参赛单位", "所在单位", "作者单位", "学校", "学校名称", "name", "unit name")),
            Map.entry(ALIASES, List.of("别名", "aliases", "曾用名", "简称", "又名", "alias")),
            Map.entry(TYPE, List.of("类型", "type", "单位类型", "单位类别", "unit type")),
            Map.entry(WEIGHT, List.of("权重", "weight", "权数")),
            Map.entry(PLACES, List.of("名额", "places", "推优名额", "推荐名额", "指标", "名额数", "quota")),
            Map.entry(MINIMUM, List.of("最少", "min", "下限", "最低名额", "最少名额", "保底", "minimum")),
            Map.entry(MAXIMUM, List.of("最多", "max", "上限", "最高名额", "最多名额", "封顶", "maximum")),
            Map.entry(PILOT, List.of("试点", "pilot", "试点单位", "省级试点", "是否试点")),
            Map.entry(
                    NOMINATED_BY, List.of("推荐单位", "nominated by", "上级单位", "归口单位", "报送单位", "nominator", "nominatedBy")),
            Map.entry(CATEGORY, List.of("项目", "category", "项目名称", "参评项目", "参赛项目", "项目类别")),
            Map.entry(SUBMITTER, List.of("申报类型", "submitter", "申报主体", "参与对象", "参赛对象", "作品类型", "kind")),
            Map.entry(TITLE, List.of("作品名称", "title", "作品标题", "题目", "课题", "标题", "作品题目", "work")));

    private QuotaColumns() {}

    /** Every header a column may stand under, the contest's own first, so that messages name those. */
    static List<String> names(Contest contest, String id) {
        Set<String> names = new LinkedHashSet<>(contest.tableColumns().getOrDefault(id, List.of()));
        names.addAll(NAMES.getOrDefault(id, List.of(id)));
        return List.copyOf(names);
    }

    /** Wanted columns in this order, less the headers that an earlier one of them has taken. */
    static ColumnAliases aliases(Map<String, List<String>> namesById, Set<String> required) {
        Set<String> taken = new LinkedHashSet<>();
        List<ColumnAliases.Wanted> wanted = new ArrayList<>();
        new LinkedHashMap<>(namesById).forEach((id, names) -> {
            List<String> free = new ArrayList<>();
            Set<String> own = new LinkedHashSet<>();
            for (String name : names) {
                String header = HeaderName.normalise(name);
                if (!taken.contains(header) && own.add(header)) {
                    free.add(name);
                }
            }
            taken.addAll(own);
            if (!free.isEmpty()) {
                wanted.add(new ColumnAliases.Wanted(id, free, required.contains(id)));
            }
        });
        return new ColumnAliases(wanted);
    }
}
