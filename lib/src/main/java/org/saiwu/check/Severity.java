package org.saiwu.check;

/** How much a finding weighs; the order runs from the lightest to the heaviest. */
public enum Severity {
    INFO,
    WARNING,
    ERROR
}
