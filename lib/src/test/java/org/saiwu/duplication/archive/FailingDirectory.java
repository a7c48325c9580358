package org.saiwu.duplication.archive;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A disk that is full, or gone, from the n-th operation on. */
final class FailingDirectory extends FilterDirectory {

    private long left;

    FailingDirectory(Directory directory, long operations) {
        super(directory);
        left = operations;
    }

    private synchronized void operate() throws IOException {
        if (left-- <= 0) {
            throw new IOException("No space left on device");
        }
    }

    synchronized boolean hasFailed() {
        return left < 0;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        operate();
        return new Output(in.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        operate();
        return new Output(in.createTempOutput(prefix, suffix, context));
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
        operate();
        super.sync(names);
    }

    @Override
    public void rename(String source, String target) throws IOException {
        operate();
        super.rename(source, target);
    }

    private final class Output extends FilterIndexOutput {
        Output(IndexOutput output) {
            super("failing", output.getName(), output);
        }

        @Override
        public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
            operate();
            super.writeBytes(bytes, offset, length);
        }
    }
}
