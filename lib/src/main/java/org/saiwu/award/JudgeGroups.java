package org.saiwu.award;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saiwu.award.MarkSieve.Judged;

/** Finds out whether judges can be compared through the works they share. */
final class JudgeGroups {
    private final Map<String, String> parent = new HashMap<>();

    private JudgeGroups() {}

    /** The number of sets of judges between which no work was shared. */
    static int count(List<Judged> works) {
        JudgeGroups groups = new JudgeGroups();
        for (Judged judged : works) {
            String first = judged.marks().get(0).judge();
            judged.marks().forEach(mark -> groups.join(first, mark.judge()));
        }
        return (int) groups.parent.entrySet().stream()
                .filter(entry -> entry.getKey().equals(entry.getValue()))
                .count();
    }

    private void join(String a, String b) {
        String left = root(a);
        String right = root(b);
        if (!left.equals(right)) {
            parent.put(left, right);
        }
    }

    private String root(String judge) {
        String root = judge;
        String up = parent.computeIfAbsent(root, own -> own);
        while (!up.equals(root)) {
            root = up;
            up = parent.getOrDefault(root, root);
        }
        if (!root.equals(judge)) {
            parent.put(judge, root);
        }
        return root;
    }
}
