package org.saiwu.report.duplication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saiwu.duplication.DuplicationCheck;
import org.saiwu.duplication.Parameters;
import org.saiwu.duplication.Submission;
import org.saiwu.duplication.Summary;
import org.saiwu.duplication.Suspicion;
import org.saiwu.duplication.Text;
import org.saiwu.duplication.TextBatch;
import org.saiwu.duplication.UnreadableText;

/** A small batch with one of everything that a report shows. */
final class SampleCheck {
    private static final String LESSON = "信息技术与课程融合的关键在于教师对学情的把握，课前通过平台推送微课与练习，系统记录每位学生的完成情况，"
            + "教师据此分组并调整教学目标；课中以真实问题驱动探究，学生利用数据采集工具开展实验，小组交流并完善结论；";
    private static final String CLOSING = "课后布置分层作业，利用智能批改反馈错因，形成个人学习档案。本案例在两所学校三个年级实施，成绩稳步提升。";
    private static final String OTHER =
            "乡村小学缺少专职音乐教师，双师课堂由城区教师主讲、本地教师辅导，每周同步上课两节，" + "学生第一次完整演唱合唱作品，家长会上的展示得到好评，学校据此修订了校本课程方案。";
    private static final String TEMPLATE = "广东省数字化教学应用案例申报表（请按要求填写，不得更改格式）";

    private static final String OWN =
            "我们在楼顶安装了雨量筒、风向标和温湿度计，四年级学生轮流值守，每天早晚记录读数并上传表格，" + "月底用折线图比较不同季节的变化，再到社区讲给老人听，邻里都说孩子们比天气预报还准呢。";

    private SampleCheck() {}

    /** The report of the batch, its results kept in a folder; whoever asks closes the log. */
    static DuplicationReport report(Path folder, boolean anonymous) throws IOException {
        return report(folder, ResultLog.Keeping.TEXTS_OVER_LIMIT, anonymous);
    }

    /** The same, with what the log keeps of each result. */
    static DuplicationReport report(Path folder, ResultLog.Keeping keeping, boolean anonymous) throws IOException {
        Parameters parameters = Parameters.defaults().withMinimumCharacters(60).withJobs(1);
        ResultLog log = ResultLog.in(folder, keeping, anonymous);
        Summary summary = new DuplicationCheck(parameters, List.of(TEMPLATE)).run(batch(), Optional.empty(), log);
        DuplicationRun run = new DuplicationRun(
                parameters,
                summary,
                Optional.of("archive"),
                List.of("申报表.docx"),
                Optional.of("owners.xlsx"),
                anonymous,
                false);
        return new DuplicationReport(run, log);
    }

    private static TextBatch batch() {
        return TextBatch.of(List.<Submission>of(
                text("a/案例.txt", "融合课例 <一>", "天河区", TEMPLATE + "\n" + LESSON + CLOSING),
                text("b/案例.txt", "=融合课例", "越秀区", TEMPLATE + "\n𠮷" + LESSON + "“" + OTHER + "”\n参考文献\n[1] 略"),
                text(
                        "c.txt",
                        "",
                        "",
                        CLOSING.replace("布置", "安排").replace("学习档案", "成长记录") + OTHER.substring(0, 30)
                                + "，其余部分由各校根据自己的条件另行撰写，内容包括目标、过程、评价与反思四个方面，不再一一列出。"),
                text("d.txt", "", "", LESSON + CLOSING),
                text("e.txt", "太短", "", "只有一句话。"),
                text("g.txt", "校园气象站", "海珠区", OWN),
                new UnreadableText("f.pdf", "works/f.pdf", "encrypted")));
    }

    private static Text text(String id, String title, String unit, String content) {
        return new Text(
                id,
                "works/" + id,
                title,
                unit,
                unit.isEmpty() ? Set.of() : Set.of("作者\n" + unit),
                content,
                id.startsWith("a") ? List.of(new Suspicion("hidden-text", 3, "白字")) : List.of());
    }
}
