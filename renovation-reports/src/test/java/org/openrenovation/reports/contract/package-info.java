/**
 * What a plug-in's author tests a writer by (契约测试): published as the {@code tests} jar of this
 * module. Nothing of the built-in writers stands here.
 */
package org.openrenovation.reports.contract;
