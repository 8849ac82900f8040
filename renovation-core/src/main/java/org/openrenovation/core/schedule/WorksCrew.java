package org.openrenovation.core.schedule;

import java.io.Serializable;
import org.openrenovation.core.base.Text;

/**
 * A trade whose crews do tasks (施工队伍): pipe-layers, say.
 *
 * @param id its own: {@code PIPES}
 * @param name what it is called
 */
public record WorksCrew(String id, Text name) implements Serializable {}
