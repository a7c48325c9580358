package org.saiwu.media.engine;

/** Counts one stream's packets as they come, in bounded memory. */
public final class PacketTally {

    private final SpreadSample sample = new SpreadSample();
    private long count;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private long missing;

    /**
     * Takes a packet.
     *
     * @param time decoding time in ticks
     * @param position from the start of the source; negative if unknown
     * @param size in bytes
     * @param length of the source
     * @param corrupt the engine says that the packet is not whole
     */
    public void add(long time, long position, long size, long length, boolean corrupt) {
        count++;
        first = Math.min(first, time);
        last = Math.max(last, time);
        if (corrupt || position > length - size) {
            missing++;
        }
        sample.add(position, size);
    }

    RawProbe.Packets packets() {
        return new RawProbe.Packets(count, count == 0 ? 0 : first, count == 0 ? 0 : last, missing, sample.elements());
    }

    /** Returns count, first, last, missing and the sampled places, parted by spaces. */
    public String text() {
        RawProbe.Packets packets = packets();
        StringBuilder text = new StringBuilder();
        text.append(packets.count()).append(' ').append(packets.first()).append(' ');
        text.append(packets.last()).append(' ').append(packets.missing());
        for (long[] place : packets.samples()) {
            text.append(' ').append(place[0]).append(':').append(place[1]);
        }
        return text.toString();
    }
}
