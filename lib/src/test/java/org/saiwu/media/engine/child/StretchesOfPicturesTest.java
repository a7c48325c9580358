package org.saiwu.media.engine.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StretchesOfPicturesTest {

    private static final long TWO = 2_000_000;

    @Test
    void blackIsFoundFromItsFirstPictureToItsLast() {
        Timeline timeline = new Measures(20).moving(5).black(3).moving(12).timeline();
        assertThat(new BlackStretches(timeline).lasting(TWO)).containsExactly(new long[] {5_000_000, 8_000_000});
    }

    @Test
    void shortBlackIsNoFault() {
        Timeline timeline = new Measures(20).moving(5).black(1.9).moving(13.1).timeline();
        assertThat(new BlackStretches(timeline).lasting(TWO)).isEmpty();
    }

    @Test
    void movementThatStopsIsFrozen() {
        Timeline timeline = new Measures(20).moving(6).still(4).moving(10).timeline();
        assertThat(places(timeline)).containsExactly("5.96-10.0");
    }

    @Test
    void movementThatBeginsOutOfAStillPictureWasFrozen() {
        Timeline timeline = new Measures(20).slide(4).moving(16).timeline();
        assertThat(places(timeline)).containsExactly("0.0-4.0");
    }

    @Test
    void aSlideBetweenMovingPicturesIsNoFault() {
        Timeline timeline =
                new Measures(30).moving(6).slide(18).black(0.4).moving(5.6).timeline();
        assertThat(places(timeline)).isEmpty();
    }

    @Test
    void slidesOneAfterAnotherAreNoFault() {
        Timeline timeline = new Measures(60)
                .slide(20)
                .moving(0.6)
                .still(10)
                .slide(20)
                .slide(9.4)
                .timeline();
        assertThat(places(timeline)).isEmpty();
    }

    @Test
    void movementToAndFroIsShaking() {
        Timeline timeline =
                new Measures(20).moving(5).shaking(5, 400).moving(10).timeline();
        ShakingStretches shaking = new ShakingStretches(timeline);
        List<long[]> found = shaking.lasting(TWO);
        assertThat(found).hasSize(1);
        assertThat(found.get(0)[0]).isBetween(4_500_000L, 5_500_000L);
        assertThat(found.get(0)[1]).isBetween(9_500_000L, 10_500_000L);
        assertThat(shaking.worst()).isGreaterThanOrEqualTo(ShakingStretches.LIMIT);
    }

    @Test
    void panningIsNotShaking() {
        assertThat(new ShakingStretches(new Measures(20).panning(20, 900).timeline()).lasting(TWO))
                .isEmpty();
    }

    @Test
    void pulsesTooSmallToSeeAreNotShaking() {
        assertThat(new ShakingStretches(new Measures(20).shaking(20, 60).timeline()).lasting(TWO))
                .isEmpty();
    }

    @Test
    void picturesShownAgainAreFoundWithTheirFirstShowing() {
        Timeline timeline = new Measures(20).moving(12).again(3, 5).moving(3).timeline();
        List<long[]> pairs = new RepeatedStretches(timeline).pairs(TWO);
        assertThat(pairs).hasSize(1);
        assertThat(pairs.get(0)[0]).isBetween(2_500_000L, 3_500_000L);
        assertThat(pairs.get(0)[2] - pairs.get(0)[0]).isEqualTo(9_000_000L);
        assertThat(pairs.get(0)[3]).isBetween(16_500_000L, 17_500_000L);
    }

    @Test
    void aSlideThatComesBackIsNotShownAgain() {
        Timeline timeline = new Measures(20)
                .moving(4)
                .still(6)
                .moving(2)
                .again(4, 0.2)
                .still(7.8)
                .timeline();
        assertThat(new RepeatedStretches(timeline).pairs(TWO)).isEmpty();
    }

    @Test
    void onePictureForMinutesIsOneRun() {
        Timeline timeline = new Measures(200).moving(2).still(190).moving(8).timeline();
        assertThat(timeline.stillRuns(180_000_000)).hasSize(1);
    }

    private static List<String> places(Timeline timeline) {
        return new FrozenStretches(timeline)
                .frozen(TWO).stream()
                        .map(run -> timeline.time(run[0]) / 1e6 + "-" + timeline.time(run[1] + 1) / 1e6)
                        .toList();
    }
}
