package org.saiwu.examples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Texts of an entry. Between two words of the entry's own there are never thirteen characters that another text could share, so
 * that no text counts as copied from another.
 */
enum Prose {
    CASE(
            "{u}在教{t}时，{a}一直难以落实。",
            "为此，教研组以{b}为抓手，重新设计{t}。",
            "课前，{u}的老师从国家平台挑出{a}资源，供预习{t}使用。",
            "课中，{a}与{b}交替进行，{c}留给小组讨论。",
            "课后，{c}作为作业发布，由平台汇总{t}错题。",
            "如今{t}一课，{a}中主动发言的学生多了。",
            "家长通过{b}的记录看到孩子在{t}上的变化。",
            "{a}的做法已在{u}的邻校试用，{c}仍需完善。",
            "难点{t}经{b}化解，{c}一项的达标率升了两成。",
            "教研时，{u}围绕{c}每周集体听评{t}一次。",
            "学生用{a}解释{t}，再以{c}互评。",
            "平台上的{t}名师课，被拆成{a}、{b}、{c}三段使用。",
            "设备不足时，{u}把{b}安排在{c}之后轮流进行。",
            "反思{t}，我们认为{a}宜少而精，{b}要有梯度。",
            "下一步，{u}将把{c}推广到其他单元。"),
    LESSON_PLAN(
            "教学目标：学生借助{a}理解{t}。",
            "重点是{b}，难点是由{c}归纳{t}。",
            "导入：主讲教师播放{a}片段，{u}学生跟随。",
            "探究一，分组完成{a}，辅导教师巡视{b}。",
            "探究二，以{b}为例，说出{t}的要点。",
            "练习：{c}分三档，平台即时反馈{t}正确率。",
            "小结时，{u}学生用一句话概括{t}。",
            "板书左侧写{a}，右侧写{b}，下方写{c}。",
            "作业：把{c}带回家，向家人讲{t}。",
            "反思：{b}用时偏长，下次{u}先示范{a}。",
            "资源：国家平台{t}课例与{c}素材各一份。",
            "双师分工：线上讲{t}，线下由{u}教师组织{b}。"),
    NEWS(
            "近日，{u}举办{t}展示活动，现场演示{a}。",
            "活动中，{b}引来许多家长驻足，{c}最受欢迎。",
            "据介绍，{t}源自国家平台，{u}作了本地改造。",
            "参加者说，{a}让{t}变得看得见、学得会。",
            "{u}还将开放{c}，邀请邻校同上{t}。"),
    PLAN(
            "一、目标：一学期内，{u}各班都能开展{t}。",
            "二、步骤：先试{a}，再推{b}，最后落实{c}。",
            "三、保障：{u}安排专人维护{t}资源包。",
            "四、评价：以{b}的参与面和{c}的完成率为据。",
            "五、时间：三月启动{a}，六月总结{t}。");

    private static final int SENTENCES_OF_PARAGRAPH = 3;

    private final List<String> templates;

    Prose(String... templates) {
        this.templates = List.of(templates);
    }

    /** The paragraphs on a subject; the same seed gives the same order. */
    List<String> paragraphs(Subject subject, String unit, long seed) {
        List<String> order = new ArrayList<>(templates);
        if (this == CASE || this == LESSON_PLAN) {
            Collections.shuffle(order, new Random(seed));
        }
        List<String> paragraphs = new ArrayList<>();
        for (int from = 0; from < order.size(); from += SENTENCES_OF_PARAGRAPH) {
            StringBuilder paragraph = new StringBuilder();
            order.subList(from, Math.min(order.size(), from + SENTENCES_OF_PARAGRAPH))
                    .forEach(template -> paragraph.append(subject.fill(template, unit)));
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }
}
