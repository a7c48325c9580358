package org.saiwu.cli.completion;

/** The shells that have completion scripts. */
public enum Shell {
    bash,
    zsh,
    fish,
    powershell
}
