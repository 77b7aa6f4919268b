/** What a researcher does to the chapters of a report: putting passages into them. */
@NullMarked
package no.utsagn.app.chapters;

import org.jspecify.annotations.NullMarked;
