package no.utsagn.disclosure.check;

import java.util.List;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.language.CaseRegime;
import no.utsagn.language.Span;
import no.utsagn.language.pronoun.Doubt;
import no.utsagn.language.pronoun.GenderedWord;
import no.utsagn.language.pronoun.GenderedWords;

/** Finds words that tell a gender in what is printed, where the style calls people "hen". */
public final class GenderCheck {

    private final ReportStyle.Hen hen;
    private final GenderedWords words = GenderedWords.load();

    public GenderCheck(ReportStyle.Hen hen) {
        this.hen = hen;
    }

    /** Findings in a quote. @param names where something stands in the place of a name */
    public List<Finding> quoted(String text, List<Span> names, Place place) {
        return hen == ReportStyle.Hen.NOBODY ? List.of() : findings(text, names, place);
    }

    /** Findings in the author's own text. */
    public List<Finding> written(String text, Place place) {
        return hen == ReportStyle.Hen.ALL ? findings(text, List.of(), place) : List.of();
    }

    private List<Finding> findings(String text, List<Span> names, Place place) {
        return words.in(text, Span.over(text), names, CaseRegime.of(text)).stream()
                .filter(GenderCheck::tells)
                .map(word -> new Finding(Rule.GENDERED_WORD, place, word.span().of(text)))
                .toList();
    }

    /** What is likely a name or a thing tells nothing of a person; a pronoun before a name does. */
    private static boolean tells(GenderedWord word) {
        return word.doubt()
                .map(doubt -> doubt == Doubt.BEFORE_NAME || doubt == Doubt.CLITIC)
                .orElse(true);
    }
}
