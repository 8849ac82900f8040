/**
 * Where others join (扩展点): {@link org.openrenovation.reports.spi.ReportDefinition} says what a
 * report holds, {@link org.openrenovation.reports.spi.ReportWriter} how a format is written. Only
 * the two contracts and what they exchange stand here; how plug-ins are found is {@code
 * org.openrenovation.reports}' business.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.reports.spi;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.reports.style.RenovationStyle;
