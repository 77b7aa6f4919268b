package no.utsagn.names.hen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterItem.Quote;
import no.utsagn.language.Sentences;
import no.utsagn.language.Span;
import no.utsagn.language.pronoun.Gender;
import no.utsagn.language.pronoun.GenderedWord;
import no.utsagn.language.pronoun.GenderedWords;
import no.utsagn.language.pronoun.WordKind;
import no.utsagn.names.hen.Proposal.State;
import no.utsagn.names.hen.QuoteText.Decided;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/**
 * Looks through the quotes of a chapter for pronouns that "hen" can stand for and for gendered words that it cannot.
 * Every one is proposed for itself, since whom it stands for cannot be computed. Words that are left out of a quote, or
 * are no speech, are not looked at.
 */
public final class HenProposals {

    private final GenderedWords gendered = GenderedWords.load();

    /** What there is in a chapter. */
    public ChapterHen of(Study study, Id<Chapter> id, Scope scope) {
        Chapter chapter = study.chapters().get(id);
        List<Proposal> proposals = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        Callings callings = new Callings(study);
        chapter.fields().items().stream()
                .filter(Quote.class::isInstance)
                .map(Quote.class::cast)
                .filter(quote -> scope.holds(study, quote))
                .forEach(quote -> {
                    Transcript transcript = study.transcripts().get(quote.transcript());
                    QuoteText text = QuoteText.of(transcript, quote);
                    for (Span part : text.parts()) {
                        look(new Looked(chapter.id(), quote, text, part), proposals, left);
                    }
                    callings.look(chapter.id(), quote, transcript, gendered);
                });
        return new ChapterHen(id, chapter.fields().title(), proposals, left, callings.both());
    }

    /** What is looked at: one turn's part of a quote. */
    private record Looked(Id<Chapter> chapter, Quote quote, QuoteText text, Span part) {

        Spot spot(Span now) {
            return new Spot(chapter, quote.id(), text.form(), now);
        }

        Context context(Span word) {
            return Context.of(text.text(), word, part);
        }
    }

    private void look(Looked at, List<Proposal> proposals, List<Left> left) {
        QuoteText text = at.text();
        List<Decided> decided = new ArrayList<>(text.decided().stream()
                .filter(one -> at.part().contains(one.span()))
                .toList());
        List<GenderedWord> words = gendered.in(text.text(), at.part(), text.names(), text.regime()).stream()
                .filter(word -> text.isSaid(word.span()))
                .toList();
        Set<Span> several = several(text, at.part(), words);
        for (GenderedWord word : words) {
            Optional<Decided> known = decided.stream()
                    .filter(one -> one.span().equals(word.span()))
                    .findFirst();
            known.ifPresent(decided::remove);
            if (word.neutral().isPresent()) {
                proposals.add(proposal(at, word, known, several.contains(word.span())));
            } else if (known.filter(one -> !one.words().isEmpty()).isEmpty()) {
                left.add(new Left(
                        at.spot(text.now(word.span())),
                        word.span().of(text.text()),
                        word.kind(),
                        at.context(word.span())));
            } else {
                decided.add(known.get());
            }
        }
        decided.forEach(one -> proposals.add(byHand(at, one)));
    }

    private static Proposal proposal(Looked at, GenderedWord word, Optional<Decided> known, boolean several) {
        String said = word.span().of(at.text().text());
        State state = known.map(HenProposals::state).orElse(word.doubt().isPresent() ? State.UNSURE : State.OPEN);
        return new Proposal(
                at.spot(known.map(Decided::now).orElseGet(() -> at.text().now(word.span()))),
                said,
                word.neutral().orElseThrow(),
                word.kind() == WordKind.POSSESSIVE,
                several,
                word.doubt(),
                state,
                state == State.REPLACED ? known.orElseThrow().words() : said,
                at.context(word.span()));
    }

    /** What has been put where the table finds no pronoun: shown, so that it can be taken back. */
    private static Proposal byHand(Looked at, Decided one) {
        String said = one.span().of(at.text().text());
        return new Proposal(
                at.spot(one.now()),
                said,
                said,
                false,
                false,
                Optional.empty(),
                state(one),
                one.words().isEmpty() ? said : one.words(),
                at.context(one.span()));
    }

    private static State state(Decided one) {
        return one.words().isEmpty() ? State.LEFT : State.REPLACED;
    }

    /** The pronouns of sentences that speak of a man and a woman: "hen" would not tell the two apart. */
    private static Set<Span> several(QuoteText text, Span part, List<GenderedWord> words) {
        Set<Span> several = new HashSet<>();
        for (Span sentence : Sentences.in(text.text(), part, text.regime())) {
            List<GenderedWord> here = words.stream()
                    .filter(GenderedWord::isSure)
                    .filter(word -> sentence.contains(word.span()))
                    .toList();
            EnumSet<Gender> genders = EnumSet.noneOf(Gender.class);
            here.forEach(word -> genders.add(word.gender()));
            if (genders.size() > 1) {
                here.forEach(word -> several.add(word.span()));
            }
        }
        return several;
    }
}
