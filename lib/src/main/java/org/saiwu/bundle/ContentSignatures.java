package org.saiwu.bundle;

/** The signatures behind {@link ContentKind}. */
final class ContentSignatures {
    private ContentSignatures() {}

    static ContentKind identify(byte[] head, int length) {
        throw new UnsupportedOperationException();
    }
}
