package org.saiwu.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saiwu.document.FormBlock;
import org.saiwu.document.FormParagraph;
import org.saiwu.document.FormView;

class OtherPeopleTest {
    private static final FormBlock AUTHOR = new FormParagraph(1, "作者：张三");
    private static final FormBlock CONTACT = new FormParagraph(2, "联系人：王五  单位：天河区教育局");
    private static final FormBlock RESEARCHER = new FormParagraph(3, "教研员：李四");

    private static List<FormBlock> kept(String... names) {
        return new OtherPeople(List.of(names))
                .without(new FormView(List.of(AUTHOR, CONTACT, RESEARCHER)))
                .blocks();
    }

    @Test
    void theContestSaysWhoIsNoAuthor() {
        assertThat(kept("联系人")).containsExactly(AUTHOR, RESEARCHER);
        assertThat(kept("教研员")).containsExactly(AUTHOR, CONTACT);
    }

    @Test
    void aContestThatNamesNobodyHasTheWholeForm() {
        assertThat(kept()).containsExactly(AUTHOR, CONTACT, RESEARCHER);
    }

    @Test
    void aNameIsNoPattern() {
        assertThat(kept("联.人")).containsExactly(AUTHOR, CONTACT, RESEARCHER);
    }
}
