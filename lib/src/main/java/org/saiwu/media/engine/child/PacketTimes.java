package org.saiwu.media.engine.child;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entries_count;
import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entry;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;

import java.util.Arrays;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVIndexEntry;
import org.saiwu.media.engine.child.OpenMedia.UndecodableException;

/** When the pictures of a stream are shown, how many bytes each has and which are key pictures, in the order of their times. */
final class PacketTimes {

    /** Ten hours at 60 pictures a second; what is beyond is not looked at. */
    private static final int MOST = 2_200_000;

    private long[] times = new long[4096];
    private int[] sizes = new int[4096];
    private int count;

    private PacketTimes() {}

    /** Reads them from the file's index if it is known to be whole, or else packet by packet. */
    static PacketTimes of(String address, int stream, boolean indexed) throws UndecodableException {
        PacketTimes packets = new PacketTimes();
        try (OpenMedia media = new OpenMedia(address)) {
            media.only(stream);
            if (!indexed || !packets.fromIndex(media, stream)) {
                packets.count = 0;
                packets.fromPackets(media, stream);
            }
        }
        packets.sort();
        return packets;
    }

    /** Makes one of given values, for what needs no file; a key picture has its size negated. */
    static PacketTimes of(long[] times, int[] sizes) {
        PacketTimes packets = new PacketTimes();
        for (int i = 0; i < times.length; i++) {
            packets.add(times[i], sizes[i]);
        }
        packets.sort();
        return packets;
    }

    int count() {
        return count;
    }

    long time(int at) {
        return times[at];
    }

    int size(int at) {
        return Math.abs(sizes[at]);
    }

    boolean isKey(int at) {
        return sizes[at] < 0;
    }

    /** Returns the place of the last picture shown at or before a time; 0 if there is none. */
    int at(long time) {
        int found = Arrays.binarySearch(times, 0, count, time);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    /** Returns the place of the key picture at or before a place, at or after 0. */
    int keyBefore(int at) {
        int key = Math.min(at, count - 1);
        while (key > 0 && !isKey(key)) {
            key--;
        }
        return Math.max(0, key);
    }

    /** Returns the usual time from one picture to the next, in microseconds, at least 1. */
    long interval() {
        long[] gaps = intervals();
        return gaps.length == 0 ? 40_000 : Math.max(1, gaps[gaps.length / 2]);
    }

    /** Returns all times from one picture to the next, sorted. */
    long[] intervals() {
        long[] gaps = new long[Math.max(0, count - 1)];
        for (int i = 1; i < count; i++) {
            gaps[i - 1] = times[i] - times[i - 1];
        }
        Arrays.sort(gaps);
        return gaps;
    }

    private boolean fromIndex(OpenMedia media, int stream) {
        int entries = Math.min(MOST, avformat_index_get_entries_count(media.stream(stream)));
        for (int i = 0; i < entries; i++) {
            AVIndexEntry entry = avformat_index_get_entry(media.stream(stream), i);
            if (entry == null || entry.isNull()) {
                return false;
            }
            boolean key = (entry.flags() & 1) != 0;
            add(media.micros(entry.timestamp(), stream), key ? -entry.size() : entry.size());
        }
        return entries > 0;
    }

    private void fromPackets(OpenMedia media, int stream) {
        AVPacket packet = av_packet_alloc();
        try {
            while (count < MOST && av_read_frame(media.context(), packet) >= 0) {
                long ticks = packet.pts() == AV_NOPTS_VALUE ? packet.dts() : packet.pts();
                if (packet.stream_index() == stream && ticks != AV_NOPTS_VALUE) {
                    boolean key = (packet.flags() & AV_PKT_FLAG_KEY) != 0;
                    add(media.micros(ticks, stream), key ? -packet.size() : packet.size());
                }
                av_packet_unref(packet);
            }
        } finally {
            av_packet_free(packet);
        }
    }

    private void add(long time, int size) {
        if (count == times.length) {
            times = Arrays.copyOf(times, count * 2);
            sizes = Arrays.copyOf(sizes, count * 2);
        }
        times[count] = time;
        sizes[count++] = size;
    }

    /** Nearly in order already: each goes back to its place. */
    private void sort() {
        for (int i = 1; i < count; i++) {
            long time = times[i];
            int size = sizes[i];
            int to = i;
            while (to > 0 && i - to < 64 && times[to - 1] > time) {
                times[to] = times[to - 1];
                sizes[to] = sizes[to - 1];
                to--;
            }
            times[to] = time;
            sizes[to] = size;
        }
    }
}
