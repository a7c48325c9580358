package org.saiwu.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A specimen cut, bit-flipped, grown, spliced and nested; the same specimen and number always give the same bytes.
 *
 * @param number of the case, which is the generator's seed
 * @param history the steps taken, for a message
 */
record Mutant(Specimen specimen, int number, byte[] bytes, String history) {
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_GROWN = 1 << 14;

    /** The case of that number. */
    static Mutant of(Specimen specimen, int number) {
        Steps steps = new Steps(specimen, new Random(number * 7919L + 20261122L));
        return new Mutant(specimen, number, steps.all(), String.join(", ", steps.history));
    }

    @Override
    public String toString() {
        return specimen.name() + " case " + number + " (" + history + ")";
    }

    private static final class Steps {
        private final Specimen specimen;
        private final Random random;
        private final List<String> history = new ArrayList<>();

        Steps(Specimen specimen, Random random) {
            this.specimen = specimen;
            this.random = random;
        }

        byte[] all() {
            byte[] bytes = specimen.bytes();
            if (specimen.isZip() && random.nextInt(4) > 0) {
                bytes = inside(bytes);
                if (random.nextInt(4) > 0) {
                    return bytes;
                }
            }
            return changed(bytes);
        }

        /** Changes one part of a sound zip and packs all of them anew, so that no checksum gives the change away. */
        private byte[] inside(byte[] zip) {
            List<Parts.Part> parts = new ArrayList<>(Parts.of(zip));
            int at = random.nextInt(parts.size());
            Parts.Part part = parts.get(at);
            history.add("in " + part.name());
            switch (random.nextInt(8)) {
                case 0 -> {
                    history.add("dropped");
                    parts.remove(at);
                }
                case 1 -> {
                    Parts.Part other = parts.get(random.nextInt(parts.size()));
                    history.add("replaced by " + other.name());
                    parts.set(at, new Parts.Part(part.name(), other.content()));
                }
                case 2 -> {
                    history.add("replaced by the whole");
                    parts.set(at, new Parts.Part(part.name(), zip));
                }
                default -> parts.set(at, new Parts.Part(part.name(), changed(part.content())));
            }
            return Parts.zip(parts);
        }

        private byte[] changed(byte[] sound) {
            byte[] bytes = sound;
            for (int times = random.nextInt(4); times >= 0; times--) {
                bytes = bytes.length == 0 || bytes.length > MOST_BYTES ? sound : step(bytes);
            }
            return bytes;
        }

        private byte[] step(byte[] bytes) {
            int at = random.nextInt(bytes.length);
            return switch (random.nextInt(specimen.words().isEmpty() ? 8 : 10)) {
                case 0 -> said("cut at " + at, Arrays.copyOf(bytes, at));
                case 1 -> without(bytes, at, 1 + random.nextInt(64));
                case 2, 3 -> flipped(bytes, at);
                case 4 -> filled(bytes, at);
                case 5 -> noise(bytes, at);
                case 6 -> moved(bytes, at);
                case 7 -> nested(bytes, at);
                default -> worded(bytes, at);
            };
        }

        private byte[] said(String step, byte[] result) {
            history.add(step);
            return result;
        }

        private byte[] without(byte[] bytes, int at, int length) {
            int end = Math.min(bytes.length, at + length);
            return said("out " + at + "-" + end, joined(bytes, at, new byte[0], end));
        }

        private byte[] flipped(byte[] bytes, int at) {
            byte[] result = bytes.clone();
            int bit = random.nextInt(8);
            result[at] ^= (byte) (1 << bit);
            return said("flipped " + at + "." + bit, result);
        }

        private byte[] filled(byte[] bytes, int at) {
            byte[] result = bytes.clone();
            int end = Math.min(bytes.length, at + 1 + random.nextInt(16));
            byte value = (byte) (random.nextBoolean() ? -1 : random.nextInt(2));
            Arrays.fill(result, at, end, value);
            return said("filled " + at + "-" + end + " with " + value, result);
        }

        private byte[] noise(byte[] bytes, int at) {
            byte[] added = new byte[1 + random.nextInt(200)];
            random.nextBytes(added);
            return said("noise of " + added.length + " at " + at, joined(bytes, at, added, at));
        }

        private byte[] moved(byte[] bytes, int at) {
            int from = random.nextInt(bytes.length);
            byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 1 + random.nextInt(400)));
            boolean over = random.nextBoolean();
            int end = over ? Math.min(bytes.length, at + piece.length) : at;
            return said(
                    (over ? "over " : "into ") + at + " what is at " + from + "+" + piece.length,
                    joined(bytes, at, piece, end));
        }

        /** A short piece a great many times: open brackets and elements nest, lists and tables grow. */
        private byte[] nested(byte[] bytes, int at) {
            byte[] piece = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(60)));
            return repeated(bytes, at, piece, "what is at " + at + "+" + piece.length);
        }

        private byte[] worded(byte[] bytes, int at) {
            String word = specimen.words().get(random.nextInt(specimen.words().size()));
            byte[] piece = word.getBytes(StandardCharsets.UTF_8);
            if (random.nextInt(3) == 0) {
                return repeated(bytes, at, piece, word);
            }
            int end = random.nextBoolean() ? at : Math.min(bytes.length, at + piece.length);
            return said("'" + word + "' at " + at, joined(bytes, at, piece, end));
        }

        private byte[] repeated(byte[] bytes, int at, byte[] piece, String what) {
            int times = 2 + random.nextInt(Math.max(1, MOST_GROWN / piece.length));
            byte[] grown = new byte[piece.length * times];
            for (int i = 0; i < times; i++) {
                System.arraycopy(piece, 0, grown, i * piece.length, piece.length);
            }
            return said(times + " times '" + what + "' at " + at, joined(bytes, at, grown, at));
        }

        private static byte[] joined(byte[] bytes, int to, byte[] middle, int from) {
            byte[] result = Arrays.copyOf(bytes, to + middle.length + bytes.length - from);
            System.arraycopy(middle, 0, result, to, middle.length);
            System.arraycopy(bytes, from, result, to + middle.length, bytes.length - from);
            return result;
        }
    }
}
