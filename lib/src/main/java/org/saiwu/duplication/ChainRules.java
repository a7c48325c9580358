package org.saiwu.duplication;

/**
 * When short equal pieces of two texts make a chain.
 *
 * @param seed shortest piece, in characters
 * @param gap most characters between two pieces, on either side
 * @param matched fewest equal characters of a chain
 * @param densityPercent fewest equal characters in a hundred of the chain's span, on either side
 * @param joined chains this close to each other, on both sides, are shown as one
 */
record ChainRules(int seed, int gap, int matched, int densityPercent, int joined) {

    /** Rewritten text, as the definitions describe it. */
    static final ChainRules REWRITTEN = new ChainRules(3, 6, 13, 50, 60);

    /** Text of a template that somebody has edited: pieces are closer together and there is less between them. */
    static final ChainRules TEMPLATE = new ChainRules(4, 4, 13, 75, 0);
}
