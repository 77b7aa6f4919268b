package no.utsagn.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.utsagn.chapter.AuthorMark;
import no.utsagn.chapter.ChapterItem.Quote.Form;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.chapter.QuoteEdit.Written;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.chapter.ReportStyle.Brackets;
import no.utsagn.chapter.ReportStyle.LabelPlace;
import no.utsagn.chapter.ReportStyle.Order;
import no.utsagn.disclosure.quote.RunKind;
import no.utsagn.language.Span;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.people.LabelScheme;
import no.utsagn.transcript.turn.MarkKind;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String ALONE = "Intervju 5";
    private static final String GROUP = "Fokusgruppe";

    private static Spoken spoken() {
        return new Spoken(new StudyBuilder()
                        .person("Ane", "kandidat")
                        .person("Siv", "jobbspesialist")
                        .person("Rolf", "jobbspesialist")
                        .transcript(
                                ALONE,
                                "I: Hva skjedde da?",
                                "Ane: Jeg ringte Siv (ler) og ... nei - vi gikk en tur, altså, (telefonen ringer) "
                                        + "og xxx til (navn).")
                        .transcript(
                                GROUP,
                                "M: Hva skjer om kvelden?",
                                "Siv: Jeg tar den.",
                                "Rolf: Ikke jeg.",
                                "Siv: Nei, det vet de.",
                                "?: Mm.")
                        .build())
                .heard(ALONE, "(ler)", MarkKind.LAUGHTER)
                .heard(ALONE, "...", MarkKind.PAUSE)
                .heard(ALONE, "-", MarkKind.SELF_INTERRUPTION)
                .heard(ALONE, "(telefonen ringer)", MarkKind.REMARK)
                .heard(ALONE, "xxx", MarkKind.UNCLEAR)
                .heard(ALONE, "(navn)", MarkKind.NAME_LEFT_OUT)
                .replaced(ALONE, "Siv", "(jobbspesialisten)")
                .numbered("Ane", 5)
                .numbered("Siv", 3)
                .numbered("Rolf", 1)
                .withoutNames();
    }

    private final Spoken spoken = spoken();
    private final Span answer = spoken.in(ALONE).turns().get(1).span();

    private static ReportStyle style(LabelPlace label, int blockFrom, Brackets heard) {
        return new ReportStyle(
                "Prøve", label, Brackets.SQUARE, heard, Brackets.ANGLE, blockFrom, true, Order.TRANSCRIPT, true);
    }

    private String text(Span span, QuoteEdit edit) {
        return spoken.excerpt(ALONE, span, edit).parts().get(0).text();
    }

    @Test
    void whatWasHeardIsPrintedAsTheStyleWantsWhateverTheFileWrote() {
        assertThat(text(answer, QuoteEdit.none()))
                .isEqualTo("Jeg ringte [jobbspesialisten] [latter] og … nei – vi gikk en tur, altså, "
                        + "[telefonen ringer] og [uhørlig] til [navn].");
        Excerpt round = spoken.door(style(LabelPlace.AFTER, 30, Brackets.ROUND))
                .excerpt(spoken.quotation(ALONE, answer), QuoteEdit.none(), Optional.empty());
        assertThat(round.parts().get(0).text())
                .startsWith("Jeg ringte <jobbspesialisten> (latter) og … nei – vi")
                .endsWith("(telefonen ringer) og (uhørlig) til <navn>.");
    }

    @Test
    void aRunTellsWhatItIs() {
        Excerpt excerpt = spoken.excerpt(
                ALONE,
                answer,
                QuoteEdit.none()
                        .with(new AuthorMark.Elision(spoken.where(ALONE, ", altså")))
                        .with(new AuthorMark.Insertion(
                                spoken.where(ALONE, "vi gikk").start(), "så"))
                        .with(new AuthorMark.Gloss(spoken.where(ALONE, "tur").end(), "aktivitet")));
        assertThat(excerpt.parts().get(0).runs())
                .extracting(Run::kind)
                .containsExactly(
                        RunKind.WORDS,
                        RunKind.REPLACEMENT,
                        RunKind.WORDS,
                        RunKind.LAUGHTER,
                        RunKind.WORDS,
                        RunKind.PAUSE,
                        RunKind.WORDS,
                        RunKind.SELF_INTERRUPTION,
                        RunKind.WORDS,
                        RunKind.INSERTION,
                        RunKind.WORDS,
                        RunKind.GLOSS,
                        RunKind.WORDS,
                        RunKind.ELISION,
                        RunKind.WORDS,
                        RunKind.REMARK,
                        RunKind.WORDS,
                        RunKind.UNCLEAR,
                        RunKind.WORDS,
                        RunKind.NAME_LEFT_OUT,
                        RunKind.WORDS);
        assertThat(excerpt.parts().get(0).text()).contains("– [så] vi gikk en tur [= aktivitet] (…), [telefonen");
    }

    @Test
    void aNeutralWordIsPrintedWithoutBracketsAndARoleInThose() {
        Span we = spoken.where(ALONE, "vi gikk");
        Span word = Span.ofLength(we.start(), 2);
        Excerpt hen = spoken.excerpt(ALONE, answer, QuoteEdit.none().with(new AuthorMark.Neutral(word, "hen")));
        assertThat(hen.parts().get(0).text()).contains("nei – hen gikk en tur, altså");
        assertThat(hen.parts().get(0).runs()).extracting(Run::kind).contains(RunKind.NEUTRAL);
        assertThat(hen.words())
                .isEqualTo(spoken.excerpt(ALONE, answer, QuoteEdit.none()).words());
        assertThat(text(answer, QuoteEdit.none().with(new AuthorMark.Neutral(word, "(kandidaten)s"))))
                .contains("nei – [kandidaten]s gikk");
        assertThat(text(answer, QuoteEdit.none().with(new AuthorMark.Neutral(word, ""))))
                .as("seen and left")
                .contains("nei – vi gikk");
        assertThat(text(
                        answer,
                        QuoteEdit.none()
                                .with(new AuthorMark.Neutral(word, "hen"))
                                .with(new AuthorMark.Elision(we))))
                .contains("nei – (…) en tur");
    }

    @Test
    void anElisionThatCutsANameOrAMarkTakesItWhole() {
        QuoteEdit edit = QuoteEdit.none().with(new AuthorMark.Elision(spoken.fromTo(ALONE, "spesialisten", "(l")));
        assertThat(text(answer, edit)).startsWith("Jeg ringte (…) og … nei");
    }

    @Test
    void elisionsThatMeetPrintAsOne() {
        QuoteEdit edit = QuoteEdit.none()
                .with(new AuthorMark.Elision(spoken.where(ALONE, "vi gikk")))
                .with(new AuthorMark.Elision(spoken.where(ALONE, "en tur")));
        assertThat(text(answer, edit)).contains("nei – (…), altså");
    }

    @Test
    void aReplacementCountsOneWordAndAMarkNone() {
        Span span = spoken.fromTo(ALONE, "Jeg ringte", "(ler)");
        assertThat(spoken.excerpt(ALONE, span, QuoteEdit.none()).words()).isEqualTo(3);
        QuoteEdit edit = QuoteEdit.none()
                .with(new AuthorMark.Elision(spoken.where(ALONE, "ringte")))
                .with(new AuthorMark.Insertion(span.start(), "to ord"));
        assertThat(spoken.excerpt(ALONE, span, edit).words()).isEqualTo(2);
    }

    @Test
    void theStyleSetsLongQuotesAsBlocksUnlessTheAuthorHasChosen() {
        assertThat(spoken.excerpt(ALONE, answer, QuoteEdit.none()).form()).isEqualTo(Excerpt.Form.INLINE);
        assertThat(spoken.door(style(LabelPlace.AFTER, 5, Brackets.ROUND))
                        .excerpt(spoken.quotation(ALONE, answer), QuoteEdit.none(), Optional.empty())
                        .form())
                .isEqualTo(Excerpt.Form.BLOCK);
        assertThat(spoken.excerpt(ALONE, "vi gikk en tur", Form.BLOCK).form()).isEqualTo(Excerpt.Form.BLOCK);
    }

    @Test
    void theLabelStandsWhereTheStyleWantsIt() {
        Span span = spoken.where(ALONE, "vi gikk en tur");
        assertThat(plain(LabelPlace.AFTER_IN_BRACKETS, span)).isEqualTo("«vi gikk en tur» (Kandidat 5)");
        assertThat(plain(LabelPlace.AFTER, span)).isEqualTo("«vi gikk en tur» Kandidat 5");
        assertThat(plain(LabelPlace.PREFIX, span)).isEqualTo("Kandidat 5: «vi gikk en tur»");
        assertThat(plain(LabelPlace.LEAD_IN, span)).isEqualTo("«vi gikk en tur»");
    }

    private String plain(LabelPlace place, Span span) {
        return spoken.door(style(place, 30, Brackets.ROUND))
                .excerpt(spoken.quotation(ALONE, span), QuoteEdit.none(), Optional.empty())
                .plain();
    }

    @Test
    void anExchangeStaysOneExcerptWithEverySpeakerLabelled() {
        Excerpt excerpt = spoken.excerpt(GROUP, Span.over(spoken.in(GROUP).text()), QuoteEdit.none());
        assertThat(excerpt.form()).isEqualTo(Excerpt.Form.EXCHANGE);
        assertThat(excerpt.plain())
                .isEqualTo(
                        """
                        Moderator: Hva skjer om kvelden?
                        Jobbspesialist 3: Jeg tar den.
                        Jobbspesialist 1: Ikke jeg.
                        Jobbspesialist 3: Nei, det vet de.
                        Ukjent: Mm.""");
        assertThat(excerpt.parts()).extracting(Excerpt.Part::informant).containsExactly(false, true, true, true, true);
    }

    @Test
    void severalSpeakersAreAnExchangeEvenWhereTheAuthorAskedForABlock() {
        Span span = spoken.fromTo(GROUP, "Jeg tar", "Ikke jeg.");
        Excerpt excerpt = spoken.door(ReportStyle.common())
                .excerpt(spoken.quotation(GROUP, span), QuoteEdit.none(), Optional.of(Form.BLOCK));
        assertThat(excerpt.form()).isEqualTo(Excerpt.Form.EXCHANGE);
    }

    @Test
    void twoSpeakersOfOneLabelAreToldApart() {
        Spoken roles = spoken().labelled("jobbspesialist", LabelScheme.of(LabelScheme.Kind.ROLE_ONLY));
        Span span = roles.fromTo(GROUP, "Jeg tar", "Nei, det");
        assertThat(roles.excerpt(GROUP, span, QuoteEdit.none()).parts())
                .extracting(part -> part.label().text())
                .containsExactly("Jobbspesialist (1)", "Jobbspesialist (2)", "Jobbspesialist (1)");
    }

    @Test
    void aTurnLeftOutWholeLeavesAnElisionAndJoinsItsNeighbours() {
        Span span = spoken.fromTo(GROUP, "Jeg tar", "det vet de.");
        QuoteEdit edit = QuoteEdit.none().with(new AuthorMark.Elision(spoken.where(GROUP, "Ikke jeg.")));
        Excerpt excerpt = spoken.excerpt(GROUP, span, edit);
        assertThat(excerpt.plain()).isEqualTo("«Jeg tar den. (…) Nei, det vet de.» (Jobbspesialist 3)");
        assertThat(excerpt.words()).isEqualTo(7);
    }

    @Test
    void theFormThatTheAuthorWroteIsPrintedAndTheExcerptSaysSo() {
        QuoteEdit edit = QuoteEdit.none()
                .rewritten(
                        Written.NYNORSK,
                        "Eg ringde (jobbspesialisten) (ler) og (...) vi gjekk (ikkje langt) [= to km] [saman].");
        Excerpt excerpt = spoken.excerpt(ALONE, answer, edit);
        assertThat(excerpt.spelling()).isEqualTo(Excerpt.Spelling.NYNORSK);
        assertThat(excerpt.language()).isEqualTo("nn");
        assertThat(excerpt.words()).isEqualTo(8);
        assertThat(excerpt.parts().get(0).text())
                .isEqualTo("Eg ringde [jobbspesialisten] [latter] og (…) vi gjekk (ikkje langt) [= to km] [saman].");
        assertThat(excerpt.parts().get(0).runs())
                .extracting(Run::kind)
                .contains(RunKind.REPLACEMENT, RunKind.LAUGHTER, RunKind.ELISION, RunKind.GLOSS, RunKind.INSERTION);
    }

    @Test
    void aRewrittenExchangeHasALineForEachTurn() {
        Span span = spoken.fromTo(GROUP, "Jeg tar", "Ikke jeg.");
        QuoteEdit edit = QuoteEdit.none().rewritten(Written.NYNORSK, "Eg tek den.\nIkkje eg.");
        assertThat(spoken.excerpt(GROUP, span, edit).plain())
                .isEqualTo("Jobbspesialist 3: Eg tek den.\nJobbspesialist 1: Ikkje eg.");
    }

    @Test
    void theSourceIsToldOnlyIfTheStyleWantsIt() {
        Span span = spoken.where(ALONE, "vi gikk en tur");
        assertThat(spoken.excerpt(ALONE, span, QuoteEdit.none()).source()).isEmpty();
        assertThat(spoken.door(style(LabelPlace.AFTER, 30, Brackets.ROUND))
                        .excerpt(spoken.quotation(ALONE, span), QuoteEdit.none(), Optional.empty())
                        .source())
                .map(CheckedText::text)
                .contains("Intervju 5, innlegg 2");
    }

    @Test
    void aQuoteWithinAnInlineQuoteTakesSingleMarks() {
        Spoken quoting = new Spoken(new StudyBuilder()
                .transcript("Intervju 9", "I: Hun sa «nå er det nok» og gikk.")
                .build());
        assertThat(quoting.excerpt("Intervju 9", "Hun sa «nå er det nok» og gikk.", Form.INLINE)
                        .plain())
                .isEqualTo("«Hun sa ‘nå er det nok’ og gikk.» (intervjuer)");
        assertThat(quoting.excerpt("Intervju 9", "Hun sa «nå er det nok» og gikk.", Form.BLOCK)
                        .plain())
                .isEqualTo("Hun sa «nå er det nok» og gikk. (intervjuer)");
    }

    @Test
    void nothingOfItIsToldByToString() {
        Excerpt excerpt = spoken.excerpt(ALONE, answer, QuoteEdit.none());
        assertThat(List.of(
                        excerpt.toString(),
                        excerpt.parts().get(0).toString(),
                        excerpt.parts().get(0).runs().get(0).toString(),
                        excerpt.parts().get(0).label().toString()))
                .containsExactly(
                        "Excerpt of 12 words by 1", "Part of 15 runs", "WORDS of 11", "CheckedText LABEL of 10");
    }
}
