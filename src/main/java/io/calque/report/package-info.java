/** How findings are said: report formats. */
@NullMarked
package io.calque.report;

import org.jspecify.annotations.NullMarked;
