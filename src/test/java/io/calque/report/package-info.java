/** Tests of reports. */
@NullMarked
package io.calque.report;

import org.jspecify.annotations.NullMarked;
