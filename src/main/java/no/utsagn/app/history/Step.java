package no.utsagn.app.history;

import java.time.Instant;
import no.utsagn.study.EditKind;

/**
 * One edit since the study was opened.
 *
 * @param number from 1 in the order in which edits were made; never given twice while the study is open
 * @param at when it was made, or last gone on with
 */
public record Step(int number, EditKind kind, Instant at, Extent extent) {}
