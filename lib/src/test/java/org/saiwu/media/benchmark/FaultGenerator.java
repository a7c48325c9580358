package org.saiwu.media.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.saiwu.media.Sight;

/** The videos of the benchmark: the same ones every time. */
final class FaultGenerator {

    private static final int WIDTH = 384;
    private static final int HEIGHT = 216;
    private static final int SECONDS = 14;
    /** Scenes are so many times larger, so that they can be moved by less than a pixel. */
    private static final int FINE = 3;

    private static final int RATE = 25;

    /** A picture read once is shown on and on. */
    private static final String HELD = "loop=loop=-1:size=1,setpts=N/" + RATE + "/TB,fps=" + RATE + ",";

    private final SplittableRandom random = new SplittableRandom(20261122);
    private final Textures textures;
    private final List<FaultyVideo> videos = new ArrayList<>();

    FaultGenerator(Path folder) {
        this.textures = new Textures(folder);
    }

    List<FaultyVideo> all() throws IOException {
        for (int i = 0; i < 24; i++) {
            black(i);
            frozen(i);
            silent(i);
            shaking(i);
        }
        for (int i = 0; i < 14; i++) {
            letterbox(i);
            upscaled(i);
            repeated(i);
        }
        for (int i = 0; i < 10; i++) {
            loudness(i);
            uneven(i);
            damaged(i);
        }
        for (int i = 0; i < 6; i++) {
            good(i);
        }
        return videos;
    }

    private void black(int i) throws IOException {
        double[] place = place();
        String black = i % 3 == 0
                ? f(
                        "fade=t=out:st=%.2f:d=0.5:enable='lt(t,%.2f)',fade=t=in:st=%.2f:d=0.5:enable='gte(t,%.2f)'",
                        place[0] - 0.5, place[1] - 0.2, place[1], place[1] - 0.2)
                : f("drawbox=c=black:t=fill:enable='gte(t,%.2f)*lt(t,%.2f)'", place[0], place[1])
                        + (i % 3 == 1 ? ",noise=alls=3:allf=t:all_seed=5" : "");
        add("black-" + i, Sight.Kind.BLACK, place, moving(i), picture(i) + "," + black, sound());
    }

    private void frozen(int i) throws IOException {
        double[] place = place();
        int first = (int) Math.round(place[0] * RATE);
        int last = (int) Math.round(place[1] * RATE);
        String frozen = i % 2 == 0
                ? f(",split[x][y];[x][y]freezeframes=first=%d:last=%d:replace=%d", first, last, first)
                : f(",loop=loop=%d:size=1:start=%d,setpts=N/25/TB", last - first, first);
        add("frozen-" + i, Sight.Kind.FROZEN, place, moving(i), picture(i) + frozen, sound());
    }

    private void silent(int i) throws IOException {
        double[] place = place();
        String silence = f(",volume=%s:enable='between(t,%.2f,%.2f)'", i % 2 == 0 ? "0" : "-60dB", place[0], place[1]);
        add("silent-" + i, Sight.Kind.SILENT, place, moving(i), picture(i), sound() + silence);
    }

    private void shaking(int i) throws IOException {
        double[] place = place();
        double strength = 3 + i * 0.35;
        String on = f("gte(t,%.2f)*lt(t,%.2f)", place[0], place[1]);
        double speed = 18 + i % 7 * 2.5;
        String shaken = moved(
                f("180+60*sin(t/6)+%s*%.2f*sin(t*%.2f)", on, strength, speed),
                f("120+30*sin(t/5)+%s*%.2f*sin(t*%.2f+1)", on, strength * 0.7, speed * 1.3));
        add("shaking-" + i, Sight.Kind.SHAKING, place, moving(i), shaken, sound());
    }

    private void letterbox(int i) throws IOException {
        int inside = WIDTH * (60 + i * 2) / 100 / 2 * 2;
        int tall = HEIGHT * (60 + i * 2) / 100 / 2 * 2;
        String bars = i % 2 == 0
                ? f(",scale=%d:%d,pad=%d:%d:%d:0", inside, HEIGHT, WIDTH, HEIGHT, (WIDTH - inside) / 2)
                : f(",scale=%d:%d,pad=%d:%d:0:%d", WIDTH, tall, WIDTH, HEIGHT, (HEIGHT - tall) / 2);
        add("letterbox-" + i, Sight.Kind.LETTERBOX, whole(), moving(i), picture(i) + bars, sound());
    }

    private void upscaled(int i) throws IOException {
        String[] ways = {"bilinear", "bicubic", "lanczos"};
        boolean high = i % 4 == 3;
        List<String> input = input(textures.scene(100 + i, high ? 1600 : 1100, high ? 900 : 640, 2, 20, 235));
        int width = high ? 1280 : 854;
        int height = high ? 720 : 480;
        String filter = f(
                "crop=%d:%d:x='100+60*sin(t/2)':y='60+40*sin(t)',noise=alls=16:all_seed=%d,scale=%d:%d:flags=%s",
                width, height, i, high ? 1920 : 1280, high ? 1080 : 720, ways[i % 3]);
        put("upscaled-" + i, Optional.of(Sight.Kind.UPSCALED), whole(), input, filter, sound(), 4, 25, 0);
    }

    private void repeated(int i) throws IOException {
        double length = 2.2 + i * 0.25;
        double first = random.nextInt(0, 20) / 10.0;
        double second = 6.5 + random.nextInt(0, 10) / 10.0;
        String parts = f(
                ",split=3[p][q][r];[p]trim=end=%.2f,setpts=PTS-STARTPTS[p1];[q]trim=start=%.2f:end=%.2f,setpts=PTS-STARTPTS[q1];"
                        + "[r]trim=start=%.2f,setpts=PTS-STARTPTS[r1];[p1][q1][r1]concat=n=3",
                second, first, first + length, second);
        double[] place = {second, second + length};
        add("repeated-" + i, Sight.Kind.REPEATED, place, moving(i), lively(i) + parts, sound());
    }

    private void loudness(int i) throws IOException {
        add("quiet-" + i, Sight.Kind.QUIET, whole(), moving(i), picture(i), sound() + f(",volume=-%ddB", 24 + i));
        double[] place = place();
        String clipped =
                f(",volume=%ddB:enable='between(t,%.2f,%.2f)',aformat=sample_fmts=s16", 20 + i, place[0], place[1]);
        add("clipped-" + i, Sight.Kind.CLIPPED, place, moving(i), picture(i), sound() + clipped);
    }

    private void uneven(int i) throws IOException {
        String dropped = f(",select='if(between(t,2,%d),not(mod(n,%d)),1)'", 6 + i % 5, 2 + i % 3);
        add("uneven-" + i, Sight.Kind.UNEVEN_RATE, whole(), moving(i), lively(i) + dropped, sound());
    }

    private void damaged(int i) throws IOException {
        put(
                "damaged-" + i,
                Optional.of(Sight.Kind.DAMAGED),
                whole(),
                moving(i),
                lively(i),
                sound(),
                SECONDS,
                50,
                300 + i * 50);
    }

    private void good(int i) throws IOException {
        clean("pan-" + i, moving(i), lively(i), sound());
        clean(
                "tripod-" + i,
                moving(i),
                moved("60", "60") + "," + noise(i)
                        + ",drawbox=x='150+40*sin(t*1.7)':y='60+10*sin(t*2.3)':w=60:h=110:c=brown:t=fill",
                sound());
        clean(
                "dark-" + i,
                input(textures.scene(50 + i, 640 * FINE, 400 * FINE, 4 * FINE, 12, 60 + i * 8)),
                picture(i),
                sound());
        clean("flat-" + i, input(textures.scene(60 + i, 640 * FINE, 400 * FINE, 96, 60, 180)), picture(i), sound());
        clean("edges-" + i, moving(i), picture(i) + f(",vignette=angle=PI/%d", 3 + i % 3), sound());
        clean("talk-" + i, moving(i), picture(i), sound() + f(",volume=-%ddB", 3 + i));
        clean("pause-" + i, moving(i), picture(i), sound() + f(",volume=0:enable='between(t,5,%.1f)'", 5.8 + i * 0.2));
        clean(
                "glimpse-" + i,
                moving(i),
                picture(i) + f(",drawbox=c=black:t=fill:enable='between(t,4,%.1f)'", 4.4 + i * 0.2),
                sound());
        slides(i);
        clean(
                "detail-" + i,
                input(textures.scene(70 + i, 640 * FINE, 400 * FINE, 1, 10, 240)),
                moved("120+60*sin(t/2)", "90+40*sin(t)"),
                sound());
    }

    /** A slide that stands for ten seconds between others or between moving pictures, after a cut or a transition, with a pointer. */
    private void slides(int i) throws IOException {
        List<String> inputs = new ArrayList<>(moving(i));
        inputs.addAll(input(textures.slide(i, WIDTH, HEIGHT)));
        String pointer = f("drawbox=x='100+60*sin(t)*lt(mod(t\\,4)\\,1)':y=80:w=5:h=7:c=red:t=fill");
        String[] joints = {
            "[m0][s0]concat",
            "[s0][m0]concat",
            "[m0][s0]xfade=transition=fade:duration=1:offset=3",
            "[m0][s0]xfade=transition=slideleft:duration=0.6:offset=3",
            "[s0][m0]xfade=transition=fade:duration=1:offset=9",
            "[m0][s0]xfade=transition=wipeup:duration=0.8:offset=3"
        };
        put(
                "slides-" + i,
                Optional.empty(),
                whole(),
                inputs,
                "@[0:v]" + HELD + lively(i) + f(",trim=end=4,settb=1/%d[m0];[1:v]", RATE) + HELD + pointer
                        + f(",trim=end=10,settb=1/%d[s0];", RATE) + joints[i] + "[v]",
                sound(),
                13,
                250,
                0);
    }

    private void clean(String name, List<String> inputs, String picture, String sound) {
        put("clean-" + name, Optional.empty(), whole(), inputs, picture, sound, SECONDS, 250, 0);
    }

    private void add(String name, Sight.Kind kind, double[] place, List<String> inputs, String picture, String sound) {
        put(name, Optional.of(kind), place, inputs, picture, sound, SECONDS, videos.size() % 2 == 0 ? 250 : 50, 0);
    }

    private void put(
            String name,
            Optional<Sight.Kind> kind,
            double[] place,
            List<String> inputs,
            String picture,
            String sound,
            int seconds,
            int keyDistance,
            int damagedAt) {
        List<String> all = new ArrayList<>(inputs);
        all.addAll(List.of("-f", "lavfi", "-i", f("anoisesrc=c=pink:a=0.5:r=44100:seed=%d", videos.size() + 1)));
        int soundInput = count(inputs);
        String graph = picture.startsWith("@") ? picture.substring(1) : "[0:v]" + HELD + picture + "[v]";
        videos.add(new FaultyVideo(
                name,
                kind,
                place[0],
                place[1],
                all,
                graph + ";[" + soundInput + ":a]" + sound + "[a]",
                seconds,
                keyDistance,
                damagedAt));
    }

    private static int count(List<String> inputs) {
        return (int) inputs.stream().filter("-i"::equals).count();
    }

    private List<String> moving(int i) throws IOException {
        return input(
                textures.scene(i % 8, 760 * FINE, 460 * FINE, (2 + i % 3) * FINE, 20 + i % 4 * 10, 200 + i % 5 * 10));
    }

    private static List<String> input(Path picture) {
        return List.of("-i", picture.toString());
    }

    /** A picture that moves slowly, with the noise of a camera. */
    private static String picture(int i) {
        return moved(f("100+60*sin(t/%d)", 2 + i % 4), f("80+40*sin(t/%d)", 3 + i % 3)) + "," + noise(i);
    }

    /** One that moves on and does not come back. */
    private static String lively(int i) {
        return moved(f("10+t*%d", 14 + i % 6), "60+30*sin(t*0.9)+t*4") + "," + noise(i);
    }

    private static String moved(String across, String down) {
        return f(
                "crop=%d:%d:x='%d*(%s)':y='%d*(%s)':exact=1,scale=%d:%d:flags=area",
                WIDTH * FINE, HEIGHT * FINE, FINE, across, FINE, down, WIDTH, HEIGHT);
    }

    private static String noise(int i) {
        return f("noise=alls=%d:allf=t:all_seed=%d", 2 + i % 4, i + 1);
    }

    private static String sound() {
        return "tremolo=f=4:d=0.7";
    }

    private double[] place() {
        double length = 2 + random.nextInt(0, 40) / 10.0;
        double start = 2.4 + random.nextInt(0, (int) ((SECONDS - 4.8 - length) * 10)) / 10.0;
        return new double[] {start, start + length};
    }

    private static double[] whole() {
        return new double[] {-1, -1};
    }

    private static String f(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
