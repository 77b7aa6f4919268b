/** What every other package needs and nothing more: ids, problems, progress, messages, histories, safe file writing. */
@NullMarked
package no.utsagn.base;

import org.jspecify.annotations.NullMarked;
