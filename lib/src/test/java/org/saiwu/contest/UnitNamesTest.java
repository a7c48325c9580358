package org.saiwu.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitNamesTest {
    private final UnitNames names = new UnitNames(Map.of("广州一中", "广州市第一中学", "一中", "广州一中"));

    @Test
    void spaceAroundAndInsideANameMakesNoDifference() {
        assertThat(names.same(" 实验　小学 ", "实验小学")).isTrue();
    }

    @Test
    void widthOfBracketsAndDigitsMakesNoDifference() {
        assertThat(names.same("第１小学（东校区）", "第1小学(东校区)")).isTrue();
    }

    @Test
    void letterCaseMakesNoDifferenceInAnyLocale() {
        assertThat(names.same("INTERNATIONAL School", "International SCHOOL")).isTrue();
    }

    @Test
    void invisibleCharactersMakeNoDifference() {
        assertThat(names.same("实验\u200B小学", "实验小学")).isTrue();
    }

    @Test
    void anAliasMeansTheUnit() {
        assertThat(names.same("广州 一中", "广州市第一中学")).isTrue();
        assertThat(names.display("广州一中")).isEqualTo("广州市第一中学");
    }

    @Test
    void anAliasOfAnAliasMeansTheUnit() {
        assertThat(names.display("一中")).isEqualTo("广州市第一中学");
    }

    @Test
    void differentUnitsStayDifferent() {
        assertThat(names.same("第一小学", "第二小学")).isFalse();
    }

    @Test
    void aNameWithoutAliasIsShownAsWritten() {
        assertThat(names.display(" No. 2 Middle School ")).isEqualTo("No. 2 Middle School");
    }

    @Test
    void aliasesThatGoInACircleEnd() {
        UnitNames circle = new UnitNames(Map.of("甲", "乙", "乙", "甲"));
        assertThat(circle.display("甲")).isIn("甲", "乙");
    }

    @Test
    void namesOfTheContestWinOverThoseOfATable() {
        UnitNames both = names.and(Map.of("广州一中", "别的学校", "二中", "广州市第二中学"));
        assertThat(both.display("广州一中")).isEqualTo("广州市第一中学");
        assertThat(both.display("二中")).isEqualTo("广州市第二中学");
    }
}
