package no.utsagn.app.search.acts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.utsagn.analysis.Passage;
import no.utsagn.app.CodePassages;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.codes.CodeAtPath;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Unit;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;

/** Codes what a search found, as far as a person chose it, in one step. */
public final class CodeHits {

    private final OpenStudy open;

    public CodeHits(OpenStudy open) {
        this.open = open;
    }

    /**
     * What was coded.
     *
     * @param passages that got the code
     * @param before that lay under it already, laid by the same coder
     */
    public record Coded(Id<Code> code, int passages, int before) {}

    /**
     * Codes what lies around hits.
     *
     * @param hits places in the text as it is now
     * @throws no.utsagn.base.ProblemException if the code is gone or retired
     */
    public Coded code(Collection<Passage> hits, Unit unit, Id<Code> code) {
        CodePassages.usable(open.now(), code);
        List<Passage> around = Around.hits(open.now(), hits, unit);
        List<Coding> fresh = fresh(around, code);
        if (!fresh.isEmpty()) {
            open.apply(EditKind.HITS_CODED, ids(fresh), study -> laid(study, fresh));
        }
        return new Coded(code, fresh.size(), around.size() - fresh.size());
    }

    /**
     * Codes what lies around hits with the code at a path as people write it, "A &gt; B"; what is missing of the path is
     * made in the same step.
     *
     * @throws no.utsagn.base.ProblemException if a name in the path is none, or its code is retired
     */
    public Coded codeAt(Collection<Passage> hits, Unit unit, String path) {
        CodeAtPath at = CodeAtPath.of(open.now().codebook(), path, open.stamp());
        Id<Code> code = at.code().id();
        if (at.made().isEmpty()) {
            return code(hits, unit, code);
        }
        List<Passage> around = Around.hits(open.now(), hits, unit);
        List<Coding> fresh = fresh(around, code);
        List<UUID> things = new ArrayList<>(ids(fresh));
        things.addAll(at.made());
        open.apply(EditKind.HITS_CODED, things, study -> laid(study.with(at.codebook()), fresh));
        return new Coded(code, fresh.size(), around.size() - fresh.size());
    }

    /** The codings that are missing for stretches to lie under a code. */
    List<Coding> fresh(Collection<Passage> around, Id<Code> code) {
        Study study = open.now();
        return around.stream()
                .filter(passage -> !isCoded(study, passage, code))
                .map(passage -> new Coding(
                        Id.random(),
                        code,
                        passage.transcript(),
                        passage.span(),
                        open.me().id(),
                        open.stamp().at(),
                        Set.of()))
                .toList();
    }

    /** Whether the one who works here has laid the code on all of a stretch already. */
    boolean isCoded(Study study, Passage passage, Id<Code> code) {
        return study.codings().in(passage.transcript()).stream()
                .anyMatch(coding -> coding.code().equals(code)
                        && coding.coder().equals(open.me().id())
                        && coding.span().contains(passage.span()));
    }

    static Study laid(Study study, List<Coding> fresh) {
        return study.with(study.codings().with(fresh));
    }

    static List<UUID> ids(List<Coding> codings) {
        return codings.stream().map(coding -> coding.id().value()).toList();
    }
}
