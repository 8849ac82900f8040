package org.openrenovation.core.oversight;

import java.io.Serializable;
import org.openrenovation.core.base.Text;

/**
 * A unit of the county that answers for gates, permits or items (责任单位).
 *
 * @param id its id: {@code HOUSING}
 * @param name what it is called: 县住建局
 * @param clause where the document names it
 */
public record Unit(String id, Text name, String clause) implements Serializable {}
