package org.openrenovation.core.planning.coordination;

import io.vavr.collection.Seq;
import java.io.Serializable;

/**
 * Communities to be renovated together (改造片区).
 *
 * @param year the year of the plan
 * @param members their ids, sorted; two or more
 * @param moved those of them that would be moved into the year, sorted
 */
public record RenovationUnit(int year, Seq<String> members, Seq<String> moved)
    implements Serializable {}
