/** The report that an editor opens in a browser: articles with their faulty places marked. */
@NullMarked
package io.calque.report.html;

import org.jspecify.annotations.NullMarked;
