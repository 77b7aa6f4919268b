package no.utsagn.names.hen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.chapter.AuthorMark;
import no.utsagn.chapter.ChapterItem.Quote;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.chapter.QuoteEdit.Written;
import no.utsagn.coding.Quotation;
import no.utsagn.language.CaseRegime;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Mark;

/**
 * What is printed of a quote, as it was before any word gave way to another.
 *
 * @param form which form is printed in fact
 * @param text of the transcript, or of the form with the words it had
 * @param parts of the quote, one for each turn
 * @param names where something stands in the place of a name
 * @param outside what is no speech, or is left out
 * @param decided what has been decided of words
 */
record QuoteText(
        Written form,
        String text,
        List<Span> parts,
        List<Span> names,
        List<Span> outside,
        CaseRegime regime,
        List<Decided> decided) {

    /**
     * What has been decided of a word.
     *
     * @param span where it stood
     * @param now where what is printed stands
     * @param words what is printed there; empty where it was left
     */
    record Decided(Span span, Span now, String words) {}

    private static final Pattern BRACKETS = Pattern.compile("\\([^()\\[\\]]*\\)|\\[[^()\\[\\]]*]");

    static QuoteText of(Transcript transcript, Quote quote) {
        QuoteEdit edit = quote.edit();
        String written = edit.rewritten().getOrDefault(edit.printed(), "");
        return written.isBlank() ? spoken(transcript, quote) : rewritten(transcript, quote, written);
    }

    private static QuoteText spoken(Transcript transcript, Quote quote) {
        List<AuthorMark> marks = quote.edit().marks();
        return new QuoteText(
                Written.SPOKEN,
                transcript.text(),
                new Quotation(transcript, quote.span())
                        .parts().stream().map(Quotation.Part::span).toList(),
                transcript.replacements().stream().map(Replacement::span).toList(),
                Stream.concat(
                                transcript.marks().stream().map(Mark::span),
                                marks.stream()
                                        .filter(AuthorMark.Elision.class::isInstance)
                                        .map(mark -> ((AuthorMark.Elision) mark).span()))
                        .toList(),
                CaseRegime.of(transcript.text()),
                marks.stream()
                        .filter(AuthorMark.Neutral.class::isInstance)
                        .map(AuthorMark.Neutral.class::cast)
                        .map(mark -> new Decided(mark.span(), mark.span(), mark.words()))
                        .toList());
    }

    private static QuoteText rewritten(Transcript transcript, Quote quote, String written) {
        StringBuilder before = new StringBuilder();
        List<Decided> decided = new ArrayList<>();
        int from = 0;
        for (AuthorMark mark : quote.edit().marks()) {
            if (mark instanceof AuthorMark.Reworded one
                    && one.form() == quote.edit().printed()) {
                before.append(written, from, one.span().start());
                String now = one.span().of(written);
                String was = one.was().isEmpty() ? now : one.was();
                Span span = Span.ofLength(before.length(), was.length());
                decided.add(new Decided(span, one.span(), one.was().isEmpty() ? "" : now));
                before.append(was);
                from = one.span().end();
            }
        }
        String text = before.append(written.substring(from)).toString();
        Set<String> names = transcript.replacements().stream()
                .filter(r -> r.span().overlaps(quote.span()))
                .map(r -> bare(transcript.words(r.span())))
                .collect(Collectors.toSet());
        List<Span> named = new ArrayList<>();
        List<Span> outside = new ArrayList<>();
        Matcher bracketed = BRACKETS.matcher(text);
        while (bracketed.find()) {
            (names.contains(bare(bracketed.group())) ? named : outside)
                    .add(new Span(bracketed.start(), bracketed.end()));
        }
        return new QuoteText(
                quote.edit().printed(),
                text,
                List.of(Span.over(text)),
                named,
                outside,
                CaseRegime.of(transcript.text()),
                decided);
    }

    private static String bare(String words) {
        return words.replaceAll("^[(\\[<{]|[)\\]>}]$", "");
    }

    /** Where a stretch of the text as it was stands now. */
    Span now(Span was) {
        int shift = form == Written.SPOKEN
                ? 0
                : decided.stream()
                        .filter(one -> one.span().end() <= was.start())
                        .mapToInt(one -> one.now().length() - one.span().length())
                        .sum();
        return was.shifted(shift);
    }

    /** Whether a word is spoken and printed. */
    boolean isSaid(Span word) {
        return outside.stream().noneMatch(word::overlaps);
    }
}
