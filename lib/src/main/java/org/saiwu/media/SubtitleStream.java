package org.saiwu.media;

import java.util.Optional;

/**
 * Subtitles as a stream of their own (burnt-in ones are part of the picture and can't be seen by a probe).
 *
 * @param index of the stream in the file, from 0
 * @param codec such as {@code mov_text} or {@code subrip}
 * @param language as the file says, such as {@code chi}
 * @param duration in seconds, if the file says
 */
public record SubtitleStream(int index, String codec, Optional<String> language, Optional<Ratio> duration) {}
