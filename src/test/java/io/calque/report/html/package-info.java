/** Tests of the HTML report. */
@NullMarked
package io.calque.report.html;

import org.jspecify.annotations.NullMarked;
