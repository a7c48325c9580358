package org.saiwu.duplication;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Rewrites passages of generated texts and scores how well they are found: precision, recall, granularity and plagdet over
 * characters, as PAN defines them (Potthast and others 2010), on the document's side and the source's.
 */
public final class RewritingQuality {

    /** How much is changed: of a hundred words or characters, so many by each means. */
    record Strength(String name, int edits, int synonyms, boolean moved, int disguised) {}

    static final Strength NONE = new Strength("pasted", 0, 0, false, 0);
    static final Strength LIGHT = new Strength("light", 4, 4, true, 4);
    static final Strength MEDIUM = new Strength("medium", 8, 10, true, 6);
    static final Strength HEAVY = new Strength("heavy", 14, 20, true, 8);

    /** Scores of a corpus; the false share is the share of characters of untouched texts that were called rewritten. */
    record Scores(double precision, double recall, double granularity, double plagdet, double falseShare) {}

    private record Case(int document, int start, int end, int source, int sourceStart, int sourceEnd) {}

    private final Random random;
    private final Strength strength;
    private final List<Text> texts = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();

    private RewritingQuality(long seed, Strength strength) {
        this.random = new Random(seed);
        this.strength = strength;
    }

    public static void main(String[] arguments) throws IOException {
        for (Strength strength : List.of(NONE, LIGHT, MEDIUM, HEAVY)) {
            Scores scores = of(strength, 200, 20250722);
            System.out.printf(
                    Locale.ROOT,
                    "%-8s precision %.3f recall %.3f granularity %.3f plagdet %.3f false coverage %.4f %%%n",
                    strength.name(),
                    scores.precision(),
                    scores.recall(),
                    scores.granularity(),
                    scores.plagdet(),
                    100 * scores.falseShare());
        }
    }

    /** Makes a corpus, checks it and scores what was found. */
    static Scores of(Strength strength, int texts, long seed) throws IOException {
        RewritingQuality quality = new RewritingQuality(seed, strength);
        quality.generate(texts);
        return quality.score(Results.of(Parameters.defaults().withJobs(2), quality.texts));
    }

    /** A third of the texts are sources, a third have a rewritten passage of one of them, a third have nothing. */
    private void generate(int count) {
        List<List<List<String>>> sources = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<List<String>> sentences = GeneratedProse.sentences(random, 2500);
            if (i < count / 3) {
                sources.add(sentences);
                texts.add(text(i, GeneratedProse.text(sentences)));
            } else if (i < 2 * count / 3) {
                texts.add(text(i, withPassage(i, sentences, sources)));
            } else {
                texts.add(text(i, GeneratedProse.text(sentences)));
            }
        }
    }

    private static Text text(int number, String content) {
        return Text.of(String.format(Locale.ROOT, "%05d", number), content);
    }

    private String withPassage(int document, List<List<String>> own, List<List<List<String>>> sources) {
        int number = random.nextInt(sources.size());
        List<List<String>> source = sources.get(number);
        int length = 4 + random.nextInt(12);
        int first = random.nextInt(source.size() - length);
        String before = GeneratedProse.text(source.subList(0, first));
        String copied = GeneratedProse.text(source.subList(first, first + length));
        int at = random.nextInt(own.size());
        String head = GeneratedProse.text(own.subList(0, at));
        String rewritten = rewrite(source.subList(first, first + length));
        cases.add(new Case(
                document,
                codePoints(head),
                codePoints(head) + codePoints(rewritten),
                number,
                codePoints(before),
                codePoints(before) + codePoints(copied)));
        return head + rewritten + GeneratedProse.text(own.subList(at, own.size()));
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    private String rewrite(List<List<String>> sentences) {
        List<List<String>> order = new ArrayList<>(sentences);
        if (strength.moved()) {
            int moved = random.nextInt(order.size() - 1);
            Collections.swap(order, moved, moved + 1);
        }
        StringBuilder text = new StringBuilder();
        for (List<String> sentence : order) {
            for (String word : sentence) {
                text.append(disguised(edited(word)));
            }
        }
        return text.toString();
    }

    private String edited(String word) {
        if (word.equals("，") || word.equals("。")) {
            return word;
        }
        if (random.nextInt(100) < strength.synonyms()) {
            return GeneratedProse.word(random);
        }
        if (random.nextInt(100) < strength.edits()) {
            return switch (random.nextInt(3)) {
                case 0 -> "";
                case 1 -> word + GeneratedProse.word(random);
                default -> word.substring(1) + (char) (0x4E00 + random.nextInt(3000));
            };
        }
        return word;
    }

    /** Puts in what can't be seen, or looks alike. */
    private String disguised(String word) {
        if (word.isEmpty() || random.nextInt(100) >= strength.disguised()) {
            return word;
        }
        return switch (random.nextInt(4)) {
            case 0 -> word.charAt(0) + "\u200B" + word.substring(1);
            case 1 -> traditional(word);
            case 2 -> word + "\u00AD";
            default -> word.charAt(0) + " \u2060" + word.substring(1);
        };
    }

    private static String traditional(String word) {
        return word.replace('国', '國')
                .replace('学', '學')
                .replace('为', '為')
                .replace('会', '會')
                .replace('个', '個');
    }

    private Scores score(List<DocumentResult> results) {
        List<Case> detections = new ArrayList<>();
        long wrong = 0;
        long untouched = 0;
        for (int i = 0; i < results.size(); i++) {
            DocumentResult result = results.get(i);
            if (i >= 2 * results.size() / 3) {
                untouched += result.characters();
                wrong += result.rewritten().orElse(0);
            }
            // Sources are not asked about: what they share with their copies is the same passages again.
            for (SourceMatch source : i < results.size() / 3 ? List.<SourceMatch>of() : result.sources()) {
                // Two documents that copied the same sentences share them rightly, but that is not what is scored.
                if (Integer.parseInt(source.id()) >= results.size() / 3) {
                    continue;
                }
                for (Passage passage : joined(source)) {
                    detections.add(new Case(
                            i,
                            passage.start(),
                            passage.end(),
                            Integer.parseInt(source.id()),
                            passage.sourceStart(),
                            passage.sourceEnd()));
                }
            }
        }
        double precision = share(detections, cases);
        double recall = share(cases, detections);
        double granularity = granularity(detections);
        double f = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new Scores(
                precision,
                recall,
                granularity,
                f / (Math.log(1 + granularity) / Math.log(2)),
                (double) wrong / untouched);
    }

    /** Returns a source's passages, rewritten ones and the exact ones that are not within one of them. */
    private static List<Passage> joined(SourceMatch source) {
        List<Passage> passages = new ArrayList<>(source.rewrittenPassages());
        for (Passage exact : source.passages()) {
            // A phrase that many documents have is labelled as common and is no finding.
            if (!exact.common()
                    && passages.stream()
                            .noneMatch(loose -> loose.start() <= exact.start() && exact.end() <= loose.end())) {
                passages.add(exact);
            }
        }
        return passages;
    }

    /** Returns how much of some spans others cover, on average over the spans. */
    private static double share(List<Case> spans, List<Case> others) {
        double sum = 0;
        for (Case span : spans) {
            boolean[] here = new boolean[span.end() - span.start()];
            boolean[] there = new boolean[span.sourceEnd() - span.sourceStart()];
            for (Case other : others) {
                if (meet(span, other)) {
                    mark(here, span.start(), other.start(), other.end());
                    mark(there, span.sourceStart(), other.sourceStart(), other.sourceEnd());
                }
            }
            sum += (double) (count(here) + count(there)) / (here.length + there.length);
        }
        return spans.isEmpty() ? 0 : sum / spans.size();
    }

    private double granularity(List<Case> detections) {
        int detected = 0;
        int pieces = 0;
        for (Case one : cases) {
            int count = (int) detections.stream()
                    .filter(detection -> meet(one, detection))
                    .count();
            detected += count > 0 ? 1 : 0;
            pieces += count;
        }
        return detected == 0 ? 1 : (double) pieces / detected;
    }

    private static boolean meet(Case one, Case other) {
        return one.document() == other.document()
                && one.source() == other.source()
                && one.start() < other.end()
                && other.start() < one.end()
                && one.sourceStart() < other.sourceEnd()
                && other.sourceStart() < one.sourceEnd();
    }

    private static void mark(boolean[] places, int offset, int start, int end) {
        for (int i = Math.max(0, start - offset); i < Math.min(places.length, end - offset); i++) {
            places[i] = true;
        }
    }

    private static int count(boolean[] places) {
        int count = 0;
        for (boolean place : places) {
            count += place ? 1 : 0;
        }
        return count;
    }
}
