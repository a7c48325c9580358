package org.saiwu.media.engine.child;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_CORRUPT;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entries_count;
import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entry;
import static org.bytedeco.ffmpeg.global.avformat.avio_size;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIndexEntry;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.javacpp.BytePointer;
import org.saiwu.media.engine.PacketTally;

/** Where a file's packets lie: from the index where the file has one, so that an MP4 of any size is not read as a whole. */
final class PacketWalk {

    private static final int ENTRY = 24;

    private final PacketTally[] tallies;

    private PacketWalk(int streams) {
        tallies = new PacketTally[streams];
        clear();
    }

    private void clear() {
        for (int i = 0; i < tallies.length; i++) {
            tallies[i] = new PacketTally();
        }
    }

    static PacketWalk none() {
        return new PacketWalk(0);
    }

    /** Walks; the index is trusted to be complete only if the caller knows so, which is not the case when fragmented. */
    static PacketWalk of(AVFormatContext context, boolean indexed) {
        PacketWalk walk = new PacketWalk(context.nb_streams());
        long length = context.pb() == null ? Long.MAX_VALUE : avio_size(context.pb());
        if (!indexed || !walk.fromIndex(context, length)) {
            walk.fromPackets(context, length);
        }
        return walk;
    }

    void put(Answer answer, int stream) {
        if (stream < tallies.length) {
            answer.putOwn("packets", tallies[stream].text());
        }
    }

    private boolean fromIndex(AVFormatContext context, long length) {
        for (int i = 0; i < tallies.length; i++) {
            AVStream stream = context.streams(i);
            int count = avformat_index_get_entries_count(stream);
            if (count > 0 && !takeEntries(stream, count, tallies[i], length)) {
                return false;
            }
        }
        return true;
    }

    /** The entries lie one behind another; reading them in one piece costs a hundredth of asking for each. */
    private static boolean takeEntries(AVStream stream, int count, PacketTally tally, long length) {
        AVIndexEntry first = avformat_index_get_entry(stream, 0);
        AVIndexEntry last = avformat_index_get_entry(stream, count - 1);
        if (first == null || last == null || last.address() - first.address() != (long) ENTRY * (count - 1)) {
            return false;
        }
        BytePointer bytes = new BytePointer(first).position(0).capacity((long) ENTRY * count);
        ByteBuffer entries = bytes.asByteBuffer().order(ByteOrder.nativeOrder());
        if (entries.getInt(16) >> 2 != first.size() || entries.getLong(8) != first.timestamp()) {
            return false;
        }
        for (int at = 0; at < ENTRY * count; at += ENTRY) {
            tally.add(entries.getLong(at + 8), entries.getLong(at), entries.getInt(at + 16) >> 2, length, false);
        }
        return true;
    }

    private void fromPackets(AVFormatContext context, long length) {
        clear();
        AVPacket packet = av_packet_alloc();
        try {
            while (av_read_frame(context, packet) >= 0) {
                long time = packet.dts() == AV_NOPTS_VALUE ? packet.pts() : packet.dts();
                int stream = packet.stream_index();
                if (stream < tallies.length && time != AV_NOPTS_VALUE) {
                    boolean corrupt = (packet.flags() & AV_PKT_FLAG_CORRUPT) != 0;
                    tallies[stream].add(time, packet.pos(), packet.size(), length, corrupt);
                }
                av_packet_unref(packet);
            }
        } finally {
            av_packet_free(packet);
        }
    }
}
