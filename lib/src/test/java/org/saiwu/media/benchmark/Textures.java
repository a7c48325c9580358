package org.saiwu.media.benchmark;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/** Still pictures to make moving ones of: scenes of many sizes of detail, and slides. */
final class Textures {

    private final Path folder;

    Textures(Path folder) {
        this.folder = folder;
    }

    /** Returns a scene: octaves of noise in blocks that are smoothed, between two levels of brightness. */
    Path scene(long seed, int width, int height, int finest, int low, int high) throws IOException {
        Path file = folder.resolve("scene-" + seed + "-" + width + "-" + finest + "-" + low + "-" + high + ".png");
        if (!Files.exists(file)) {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            double[][] sum = new double[height][width];
            double weights = 0;
            for (int cell = 384; cell >= finest; cell /= 2) {
                double weight = Math.sqrt(cell);
                weights += weight;
                octave(sum, new SplittableRandom(seed * 31 + cell), cell, weight);
            }
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    // Stretched about the middle, where sums of noise crowd.
                    double level = Math.max(0, Math.min(1, (sum[y][x] / weights - 0.5) * 2.2 + 0.5));
                    int grey = (int) (low + (high - low) * level);
                    image.setRGB(x, y, grey << 16 | Math.min(255, grey * 9 / 10 + 10) << 8 | grey * 4 / 5);
                }
            }
            ImageIO.write(image, "png", file.toFile());
        }
        return file;
    }

    /** Returns a slide with some lines. */
    Path slide(int number, int width, int height) throws IOException {
        Path file = folder.resolve("slide-" + number + "-" + width + ".png");
        if (!Files.exists(file)) {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.setColor(number % 2 == 0 ? Color.WHITE : new Color(24, 40, 90));
            graphics.fillRect(0, 0, width, height);
            graphics.setColor(number % 2 == 0 ? Color.BLACK : Color.WHITE);
            graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, height / 14));
            SplittableRandom random = new SplittableRandom(number);
            for (int line = 1; line < 6; line++) {
                graphics.fillRect(width / 10, line * height / 7, random.nextInt(width / 4, width * 3 / 4), height / 25);
            }
            graphics.dispose();
            ImageIO.write(image, "png", file.toFile());
        }
        return file;
    }

    private static void octave(double[][] sum, SplittableRandom random, int cell, double weight) {
        int rows = sum.length / cell + 3;
        int columns = sum[0].length / cell + 3;
        double[][] lattice = new double[rows][columns];
        for (double[] row : lattice) {
            for (int x = 0; x < columns; x++) {
                row[x] = random.nextDouble();
            }
        }
        for (int y = 0; y < sum.length; y++) {
            for (int x = 0; x < sum[0].length; x++) {
                double down = (double) (y % cell) / cell;
                double across = (double) (x % cell) / cell;
                double[] above = lattice[y / cell];
                double[] below = lattice[y / cell + 1];
                double top = above[x / cell] * (1 - across) + above[x / cell + 1] * across;
                double foot = below[x / cell] * (1 - across) + below[x / cell + 1] * across;
                sum[y][x] += weight * (top * (1 - down) + foot * down);
            }
        }
    }
}
