/**
 * Why a judgement is what it is (说理): facts that may be missing, conditions over them, rules that
 * judge and can tell their steps, decisions, findings, traces and their differences. One
 * calculation, heard or not: nothing here is computed a second time for show. Knows no policy and
 * no community; what a rule is about is its own room's business.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.core.explain;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.core.style.RenovationStyle;
