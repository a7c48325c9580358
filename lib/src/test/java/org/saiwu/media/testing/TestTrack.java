package org.saiwu.media.testing;

import java.io.IOException;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.saiwu.media.Ratio;

/** Makes one stream's packets in order. */
interface TestTrack extends AutoCloseable {

    /** Returns the time of the next packet, in seconds. */
    Ratio time();

    /** Fills the packet with the next one; false at the end. */
    boolean next(AVPacket packet) throws IOException;

    @Override
    void close();
}
