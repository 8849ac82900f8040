package org.openrenovation.core.project;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A project as it is looked at on a day (截至某日的项目): what is dated later is not seen yet.
 *
 * @param project the project
 * @param asOf the day
 */
public record ProjectAt(Project project, LocalDate asOf) implements Serializable {}
