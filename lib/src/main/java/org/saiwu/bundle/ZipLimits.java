package org.saiwu.bundle;

/**
 * What a bundle may cost to read.
 *
 * @param maxMembers members listed at most
 * @param maxDirectoryBytes size of the central directory at most, in bytes (it bounds the memory for names)
 * @param maxTotalBytes sum of the declared sizes at most, in bytes (no member inflates beyond its declared size)
 * @param maxRatio declared size divided by compressed size at most, for what is larger than {@code ratioFloorBytes}
 * @param ratioFloorBytes size up to which the ratio does not matter, in bytes
 * @param maxPathLength UTF-16 units of a whole name at most (Windows: 260 with the folder it is unpacked to)
 * @param maxComponentLength UTF-16 units of one component at most
 * @param maxDepth folders inside each other at most
 */
public record ZipLimits(
        int maxMembers,
        int maxDirectoryBytes,
        long maxTotalBytes,
        long maxRatio,
        long ratioFloorBytes,
        int maxPathLength,
        int maxComponentLength,
        int maxDepth) {

    private static final ZipLimits DEFAULTS = new ZipLimits(65_536, 32 << 20, 4L << 30, 200, 64L << 20, 260, 255, 32);

    public ZipLimits {
        if (maxMembers < 1
                || maxDirectoryBytes < 1
                || maxTotalBytes < 1
                || maxRatio < 1
                || ratioFloorBytes < 0
                || maxPathLength < 1
                || maxComponentLength < 1
                || maxDepth < 1) {
            throw new IllegalArgumentException("a limit is not positive");
        }
    }

    /** 65,536 members, a directory of 32 MiB, 4 GiB in all, ratio 200 above 64 MiB, names of 260 and 255, depth 32. */
    public static ZipLimits defaults() {
        return DEFAULTS;
    }

    /** The same with another number of members. */
    public ZipLimits withMaxMembers(int members) {
        return new ZipLimits(
                members,
                maxDirectoryBytes,
                maxTotalBytes,
                maxRatio,
                ratioFloorBytes,
                maxPathLength,
                maxComponentLength,
                maxDepth);
    }

    /** The same with another sum of sizes, in bytes. */
    public ZipLimits withMaxTotalBytes(long bytes) {
        return new ZipLimits(
                maxMembers,
                maxDirectoryBytes,
                bytes,
                maxRatio,
                ratioFloorBytes,
                maxPathLength,
                maxComponentLength,
                maxDepth);
    }

    /** The same with another ratio, which matters above {@code floorBytes}. */
    public ZipLimits withMaxRatio(long ratio, long floorBytes) {
        return new ZipLimits(
                maxMembers,
                maxDirectoryBytes,
                maxTotalBytes,
                ratio,
                floorBytes,
                maxPathLength,
                maxComponentLength,
                maxDepth);
    }
}
