package org.saiwu.duplication;

import java.util.List;

/**
 * What a batch has in common with earlier texts.
 *
 * @param found the windows of each text of the batch that an earlier text holds
 * @param foreign the windows of each member of the batch that an earlier text of other owners holds
 * @param kept earlier texts that gave most, for the evidence
 * @param sources how many earlier texts each text of the batch has a window of
 */
record EarlierMatches(WindowBits found, WindowBits foreign, List<Member> kept, IntList sources) {}
