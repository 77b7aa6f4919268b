package no.utsagn.names.hen;

import no.utsagn.base.Id;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.chapter.QuoteEdit.Written;
import no.utsagn.language.Span;

/**
 * Where a word of a quote stands.
 *
 * @param form the words as said, or the form that is printed in their place
 * @param span in the transcript's text, or in that form's, as it is now; UTF-16, half-open
 */
public record Spot(Id<Chapter> chapter, Id<ChapterItem> quote, Written form, Span span) {}
