package org.saiwu.media;

/**
 * What is really there of one stream, packet by packet, in decoding order.
 *
 * @param count packets that the file lists or holds
 * @param first decoding time of the first, in seconds
 * @param last decoding time of the last, in seconds; its own duration is not counted
 * @param missing packets of {@code count} that lie beyond the end of the data: the file was cut
 * @param examined packets of which the first bytes were looked at, spread evenly
 * @param blank of the {@code examined}, those that begin with nothing but zero bytes where the file should hold data
 */
public record PacketSpan(long count, Ratio first, Ratio last, long missing, long examined, long blank) {

    /** Returns the time from the first packet to the last, in seconds. */
    public Ratio length() {
        return last.minus(first);
    }
}
