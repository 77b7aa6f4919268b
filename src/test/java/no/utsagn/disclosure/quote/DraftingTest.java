package no.utsagn.disclosure.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.utsagn.chapter.AuthorMark;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.chapter.QuoteEdit.Written;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.coding.Quotation;
import no.utsagn.disclosure.Spoken;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.Test;

class DraftingTest {

    private static final String GROUP = "Gruppe";

    private static final Spoken SPOKEN = new Spoken(new StudyBuilder()
            .person("Ane", "kandidat")
            .person("Siv", "kandidat")
            .transcript(
                    GROUP,
                    "Ane: en to tre fire",
                    "Ane: fem seks sju",
                    "Siv: åtte ni",
                    "?: ti",
                    "Ane: elleve tolv tretten")
            .build());

    private static final Drafting DRAFTING = new Drafting(SPOKEN.study(), ReportStyle.common(), Spoken.WORDS);

    private static Draft draft(QuoteEdit edit) {
        return DRAFTING.of(
                Quotation.of(SPOKEN.in(GROUP), Span.over(SPOKEN.in(GROUP).text())), edit);
    }

    private static List<String> texts(Draft draft) {
        return draft.said().stream().map(Draft.Said::text).toList();
    }

    private static QuoteEdit without(String... words) {
        QuoteEdit edit = QuoteEdit.none();
        for (String left : words) {
            edit = edit.with(new AuthorMark.Elision(SPOKEN.where(GROUP, left)));
        }
        return edit;
    }

    @Test
    void turnsOfOneVoiceThatFollowEachOtherAreJoined() {
        assertThat(texts(draft(QuoteEdit.none())))
                .containsExactly("en to tre fire fem seks sju", "åtte ni", "ti", "elleve tolv tretten");
        assertThat(draft(QuoteEdit.none()).voices()).isEqualTo(3);
    }

    @Test
    void aTurnThatIsLeftOutGoesIntoItsNeighbour() {
        assertThat(texts(draft(without("åtte ni"))))
                .containsExactly("en to tre fire fem seks sju (…)", "ti", "elleve tolv tretten");
        assertThat(texts(draft(without("en to tre fire", "fem seks sju"))))
                .containsExactly("(…) åtte ni", "ti", "elleve tolv tretten");
        assertThat(texts(draft(without("åtte ni", "ti"))))
                .containsExactly("en to tre fire fem seks sju (…) elleve tolv tretten");
    }

    @Test
    void anElisionMayRunOverSeveralTurns() {
        QuoteEdit edit = QuoteEdit.none().with(new AuthorMark.Elision(SPOKEN.fromTo(GROUP, "sju", "elleve")));
        assertThat(texts(draft(edit))).containsExactly("en to tre fire fem seks (…) tolv tretten");
        assertThat(draft(edit).words()).isEqualTo(8);
    }

    @Test
    void aQuoteOfWhichAllIsLeftOutStillSaysSo() {
        QuoteEdit edit = QuoteEdit.none()
                .with(new AuthorMark.Elision(Span.over(SPOKEN.in(GROUP).text())));
        assertThat(texts(draft(edit))).containsExactly("(…)");
        assertThat(draft(edit).words()).isZero();
    }

    @Test
    void aFormThatIsNotWrittenPrintsAsSpoken() {
        QuoteEdit chosen = new QuoteEdit(List.of(), java.util.Map.of(), Written.NYNORSK);
        assertThat(draft(chosen).printed()).isEqualTo(Written.SPOKEN);
    }

    @Test
    void oneVoiceMayBeRewrittenInAsManyLinesAsTheAuthorLikes() {
        Quotation own = Quotation.of(SPOKEN.in(GROUP), SPOKEN.fromTo(GROUP, "en to", "sju"));
        QuoteEdit edit = QuoteEdit.none().rewritten(Written.BOKMAAL, "Alt\ni\ntre linjer.");
        assertThat(texts(DRAFTING.of(own, edit))).containsExactly("Alt i tre linjer.");
        assertThat(DRAFTING.of(own, edit).printed()).isEqualTo(Written.BOKMAAL);
    }

    /** Against an oracle that strikes out one word at a time. */
    @Property(tries = 300)
    void theWordsThatAreNotLeftOutAreThereInTheirOrder(
            @ForAll @Size(max = 8) List<@IntRange(max = 12) Integer> leftOut) {
        String text = SPOKEN.in(GROUP).text();
        List<Span> words = Words.in(text, Span.over(text));
        QuoteEdit edit = QuoteEdit.none();
        for (int word : leftOut) {
            edit = edit.with(new AuthorMark.Elision(words.get(word)));
        }
        List<String> kept = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            if (!leftOut.contains(word)) {
                kept.add(words.get(word).of(text));
            }
        }
        Draft draft = draft(edit);
        String printed = String.join(" ", texts(draft));
        assertThat(printed.replace("(…)", "").strip().replaceAll("\\s+", " ")).isEqualTo(String.join(" ", kept));
        assertThat(draft.words()).isEqualTo(kept.size());
        assertThat(printed.contains("(…)")).isEqualTo(!leftOut.isEmpty());
        assertThat(draft.said().stream()
                        .flatMap(said -> said.pieces().stream())
                        .filter(piece -> piece.kind() == RunKind.ELISION)
                        .map(Piece::text)
                        .collect(Collectors.toSet()))
                .isSubsetOf("(…)");
    }
}
