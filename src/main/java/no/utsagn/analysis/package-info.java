/** Counts over codings: passages, the people behind them, how much is coded. */
@NullMarked
package no.utsagn.analysis;

import org.jspecify.annotations.NullMarked;
