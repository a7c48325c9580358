package org.saiwu.cli.duplication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.saiwu.duplication.GeneratedTexts;

/** Makes texts to measure with: 3,000 Chinese characters each with realistic frequencies, every tenth with 900 pasted from another. */
public final class MakeTexts {
    private static final int PASTED = 900;
    private static final int PER_FOLDER = 5000;

    private MakeTexts() {}

    /**
     * Arguments: how many texts, the folder for them, the number of the first text, and the folder for the same texts with a space
     * between characters, as sim_text takes them.
     */
    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        Path plain = Files.createDirectories(Path.of(arguments[1]));
        int first = Integer.parseInt(arguments[2]);
        for (int i = 0; i < count; i++) {
            String text = text(first, i);
            String name = String.format(Locale.ROOT, "%06d.txt", first + i);
            Files.writeString(folder(plain, i).resolve(name), text);
            if (arguments.length > 3) {
                String spaced = text.codePoints().mapToObj(Character::toString).collect(Collectors.joining(" "));
                Files.writeString(Files.createDirectories(Path.of(arguments[3])).resolve(name), spaced);
            }
        }
    }

    /** Many files in one folder are slow on some disks. */
    private static Path folder(Path plain, int number) throws IOException {
        return Files.createDirectories(plain.resolve(Integer.toString(number / PER_FOLDER)));
    }

    private static String text(int first, int number) {
        String own = GeneratedTexts.text(first + number);
        if (number % 10 != 9) {
            return own;
        }
        SplittableRandom random = new SplittableRandom(number);
        String other = GeneratedTexts.text(first + random.nextInt(number));
        // Marks take the place of some characters; a little more is taken, so that 900 letters are in it.
        int length = PASTED * 18 / 17;
        int from = random.nextInt(other.length() - length);
        int to = random.nextInt(own.length() - length);
        return own.substring(0, to) + other.substring(from, from + length) + own.substring(to + length);
    }
}
