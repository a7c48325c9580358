package org.saiwu.media;

/**
 * A still picture that comes with the file, such as a cover; no video.
 *
 * @param index of the stream in the file, from 0
 * @param codec such as {@code png} or {@code mjpeg}
 * @param width pixels across; 0 if unknown
 * @param height pixels down; 0 if unknown
 */
public record AttachedPicture(int index, String codec, int width, int height) {}
