package org.saiwu.duplication;

/** What a single code point becomes in normalised text. */
final class CharacterFolding {

    /** What is done, with versions, as printed in reports. */
    static final String DESCRIPTION =
            "NFKC, case folding (full), traditional to simplified (ICU 77.1 Traditional-Simplified, single characters), kept: L*, N*; Unicode 16.0";

    private CharacterFolding() {}
}
