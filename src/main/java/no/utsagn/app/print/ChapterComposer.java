package no.utsagn.app.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.analysis.Passage;
import no.utsagn.analysis.Passages;
import no.utsagn.analysis.Voices;
import no.utsagn.app.chapters.PlacedEdits;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.coding.Quotation;
import no.utsagn.disclosure.Counts;
import no.utsagn.disclosure.Disclosure;
import no.utsagn.disclosure.Excerpt;
import no.utsagn.disclosure.TextKind;
import no.utsagn.report.Block;
import no.utsagn.report.ReportDocument;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Role;

/** Puts a chapter together from coded passages: the code tree as headings, under each its counts and its quotes. */
final class ChapterComposer {

    private static final int DEEPEST_HEADING = 6;

    private final Study study;
    private final ReportStyle style;
    private final Disclosure disclosure;
    private final Messages messages;
    private final Voices everyone;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Passage> quoted = new ArrayList<>();
    private int words;

    ChapterComposer(Study study, ReportStyle style, Disclosure disclosure, Messages messages) {
        this.study = study;
        this.style = style;
        this.disclosure = disclosure;
        this.messages = messages;
        this.everyone = Voices.all(study);
    }

    /** The chapter of some codes, each with what is below it. @param roots none for all roots of the codebook */
    ReportDocument of(List<Code> roots) {
        Codebook codebook = study.codebook();
        String title = roots.size() == 1 ? roots.get(0).name() : study.facts().title();
        var heading = disclosure.text(TextKind.TITLE, title);
        if (roots.size() == 1) {
            contents(roots.get(0));
            codebook.under(Optional.of(roots.get(0).id())).forEach(code -> section(code, 1));
        } else {
            (roots.isEmpty() ? codebook.under(Optional.empty()) : roots).forEach(code -> section(code, 1));
        }
        return new ReportDocument(heading, messages.language(), blocks);
    }

    private void section(Code code, int level) {
        Codebook codebook = study.codebook();
        if (Passages.of(study, codebook.withDescendants(code.id())).isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(Math.min(level, DEEPEST_HEADING), disclosure.text(TextKind.HEADING, code.name())));
        contents(code);
        codebook.under(Optional.of(code.id())).forEach(child -> section(child, level + 1));
    }

    private void contents(Code code) {
        List<Passage> own = Passages.of(study, Set.of(code.id()));
        List<Passage> all = Passages.of(study, study.codebook().withDescendants(code.id()));
        if (style.counts() && !all.isEmpty()) {
            blocks.add(new Block.Note(disclosure.counts(counts(all))));
        }
        own.stream()
                .map(passage -> Quotation.of(study.transcripts().get(passage.transcript()), passage.span()))
                .sorted(order())
                .forEach(this::quote);
    }

    private void quote(Quotation quotation) {
        Excerpt excerpt = disclosure.excerpt(quotation, PlacedEdits.of(study, quotation), Optional.empty());
        blocks.add(new Block.Quote(excerpt));
        quoted.add(new Passage(quotation.transcript().id(), quotation.span()));
        words += quotation.words();
    }

    private Comparator<Quotation> order() {
        QuoteOrder by = new QuoteOrder(study);
        return switch (style.order()) {
            case TRANSCRIPT -> by.transcript();
            case ROLE -> by.role().thenComparing(by.label()).thenComparing(by.transcript());
            case LABEL -> by.label().thenComparing(by.transcript());
            case LENGTH -> Comparator.comparingInt(Quotation::words).reversed().thenComparing(by.transcript());
        };
    }

    private Counts counts(List<Passage> passages) {
        Voices voices = Voices.of(study, passages);
        List<Counts.Group> groups = new ArrayList<>();
        for (Role role : study.people().roles()) {
            int of = everyone.in(study, role).count();
            if (role.informant() && of > 0) {
                int people = voices.in(study, role).count();
                groups.add(new Counts.Group(people, voices.unknown(), of, of == 1 ? role.singular() : role.plural()));
            }
        }
        return new Counts(passages.size(), groups);
    }

    /** How many excerpts there are. */
    int excerpts() {
        return quoted.size();
    }

    /** How many distinct informants are quoted. */
    int people() {
        return Voices.of(study, quoted).count();
    }

    /** How many words are quoted. */
    int words() {
        return words;
    }

    /** What is printed, as the audit keeps it: ids of transcripts. */
    Set<Id<Transcript>> transcripts() {
        Set<Id<Transcript>> ids = new HashSet<>();
        quoted.forEach(passage -> ids.add(passage.transcript()));
        return ids;
    }
}
