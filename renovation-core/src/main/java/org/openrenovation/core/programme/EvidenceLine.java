package org.openrenovation.core.programme;

import java.io.Serializable;
import org.openrenovation.core.project.Entry;

/**
 * One line of a list of evidence (佐证清单的一行): what was recorded of one gate of one community. Of a
 * list — who was present, the rounds of a review — a line holds one element, and the next line the
 * next.
 *
 * @param community the community's id
 * @param gate the gate's id
 * @param piece which piece of the gate's evidence it belongs to, from 1: a survey held again is
 *     piece 2
 * @param key the key that the gate's requirement names
 * @param entry what was recorded
 */
public record EvidenceLine(String community, String gate, int piece, String key, Entry entry)
    implements Serializable {}
