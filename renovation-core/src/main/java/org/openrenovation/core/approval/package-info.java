/**
 * What a project must ask for before it builds, and what it may use (审批与政策支持): permits, stock land,
 * utilities' installations, the provident fund, market models. Each is a fact table or a few
 * parameters of the policy: facts in, a word and its reasons out, and what is not known is named.
 * When a permit was granted belongs to {@code project}; what money a model earns, to {@code
 * funding}.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.core.approval;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.core.style.RenovationStyle;
