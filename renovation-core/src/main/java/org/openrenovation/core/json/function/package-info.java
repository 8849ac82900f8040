/**
 * The functions by name (函数接口): for each, how its input is read, which room answers, and how the
 * answer is written. A class a room; no rule, default or check stands here.
 */
@NullMarked
package org.openrenovation.core.json.function;

import org.jspecify.annotations.NullMarked;
