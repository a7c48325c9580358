package org.saiwu.examples;

/**
 * What is entered, and by whom.
 *
 * <p>The words are those of the registration form.
 */
enum Kind {
    TEACHER_CASE("国家平台应用案例评选项目", "教师", "国家平台助力%s教学的实践"),
    UNIT_CASE("国家平台应用案例评选项目", "单位案例", "%s：一所学校的平台应用之路"),
    REGION_CASE("国家平台应用案例评选项目", "区域", "%s：区域推广国家平台的做法"),
    LESSON("“双师课堂”应用模式课例评选项目", "教师", "双师课堂课例：%s"),
    TEAM("国家平台应用优秀团队评选项目", "团队", "%s共同体的集体应用");

    private final String category;
    private final String submitter;
    private final String title;

    Kind(String category, String submitter, String title) {
        this.category = category;
        this.submitter = submitter;
        this.title = title;
    }

    String category() {
        return category;
    }

    String submitter() {
        return submitter;
    }

    String title(String topic) {
        return String.format(java.util.Locale.ROOT, title, topic);
    }
}
