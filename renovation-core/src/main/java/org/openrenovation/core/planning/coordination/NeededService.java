package org.openrenovation.core.planning.coordination;

import java.io.Serializable;
import org.openrenovation.core.base.Area;

/**
 * A service that needs a room (拟配置的服务).
 *
 * @param id its id
 * @param kind a word of the policy: {@code ELDERLY_CARE}
 * @param minArea the least floor area that will do
 */
public record NeededService(String id, String kind, Area minArea) implements Serializable {}
