package org.saiwu.media.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/** A child that misbehaves as the last word of the address says, and answers like a good one otherwise. */
final class FakeChild {

    private FakeChild() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(System.out);
        Frames.write(out, Frames.READY + "\n1.0");
        for (Optional<String> request = Frames.read(in); request.isPresent(); request = Frames.read(in)) {
            String address = request.get();
            boolean watching = address.startsWith(Wanted.WATCH.name());
            String good =
                    watching ? "found\ncoverage=WHOLE" : "found\nformat_name=mov\nstream\nindex=0\ncodec_type=audio";
            switch (address.substring(address.lastIndexOf('-') + 1)) {
                case "crash" -> crash();
                case "unwatchable" -> {
                    if (watching) {
                        crash();
                    }
                    Frames.write(out, good);
                }
                case "endless" -> {
                    if (watching) {
                        Thread.sleep(600_000);
                    }
                    Frames.write(out, good);
                }
                case "hang" -> Thread.sleep(600_000);
                case "chatter" -> {
                    byte[] noise = new byte[1 << 16];
                    for (int i = 0; i < 100; i++) {
                        System.err.write(noise, 0, noise.length);
                    }
                    Frames.write(out, good);
                }
                case "flood" -> {
                    out.writeInt(Integer.MAX_VALUE);
                    out.flush();
                    Thread.sleep(600_000);
                }
                case "bytes" -> {
                    out.writeInt(2);
                    out.write(new byte[] {(byte) 0xC3, (byte) 0x28});
                    out.flush();
                }
                case "nonsense" -> Frames.write(out, "found\nwhat is this");
                default -> Frames.write(out, good);
            }
        }
    }

    private static void crash() {
        System.err.println("#  SIGSEGV (0xb) at pc=0x00007f, pid=1, tid=2\n# C  [libavcodec.so+0x123]");
        Runtime.getRuntime().halt(134);
    }
}
