/** What the names of files tell of interviews: a pattern, learnt or told, and what each name says by it. */
@NullMarked
package no.utsagn.importing.filename;

import org.jspecify.annotations.NullMarked;
