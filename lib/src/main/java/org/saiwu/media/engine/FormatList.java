package org.saiwu.media.engine;

import java.util.Set;
import java.util.stream.Stream;

/** What libavformat may open: containers and streams that hold their data themselves, and nothing that names other files. */
public final class FormatList {

    /**
     * Demuxers that are tried, by libavformat's names. Left out on purpose: playlists and scripts (hls, dash, concat, sdp,
     * rtsp, imf, image2, bluray, webm_dash_manifest, lavfi, vapoursynth), devices, and text.
     */
    public static final String DEMUXERS =
            "mov,mp4,matroska,webm,avi,mpegts,mpeg,mpegvideo,flv,live_flv,asf,asf_o,ogg,rm,mxf,"
                    + "gxf,nut,nsv,dv,ivf,h264,hevc,vvc,av1,obu,m4v,mjpeg,h261,h263,vc1,cavsvideo,avs,dnxhd,dirac,yuv4mpegpipe,"
                    + "swf,wtv,pva,vob,bink,smk,roq,ea,flic,gif,apng,png_pipe,jpeg_pipe,bmp_pipe,webp_pipe,tiff_pipe,"
                    + "mp3,aac,ac3,eac3,dts,truehd,wav,w64,aiff,au,caf,flac,ape,tta,wv,amr,amrnb,amrwb,voc,mmf,tak,shn,loas,latm";

    /** Protocols that may be used: a file, and a byte range of one. */
    public static final String PROTOCOLS = "file,subfile";

    private static final Set<String> NAMES = Set.of(DEMUXERS.split(",", -1));

    private FormatList() {}

    /** Returns whether a demuxer may be used; a name with commas is a list of names of one demuxer. */
    public static boolean allows(String demuxer) {
        return Stream.of(demuxer.split(",", -1)).anyMatch(NAMES::contains);
    }
}
