package no.utsagn.app.search;

import java.util.List;
import no.utsagn.app.CodePassages;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Progress;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Unit;
import no.utsagn.language.Span;
import no.utsagn.search.Hit;
import no.utsagn.search.Units;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/** Codes all that a query finds, in one step. */
public final class CodeByQuery {

    private final OpenStudy open;

    public CodeByQuery(OpenStudy open) {
        this.open = open;
    }

    /**
     * What was coded.
     *
     * @param code its path
     * @param hits single places found
     * @param codings new codings; a stretch that lies in one by the same coder gets no second
     */
    public record Coded(String code, int hits, int codings) {}

    /**
     * Codes what a query finds in what informants say. A question of the interviewer's is coded by hand, if at all.
     *
     * @param path of the code
     * @param unit how much around a hit is coded
     * @throws no.utsagn.base.ProblemException if there is no such code or the query is wrong
     */
    public Coded code(String path, Wanted wanted, Unit unit, Progress progress) {
        Study before = open.now();
        Code code = CodePassages.find(before, path);
        try (SearchStudy search = SearchStudy.of(open, progress)) {
            List<Hit> hits = search.all(wanted).stream()
                    .filter(hit -> isInformants(before, hit))
                    .toList();
            List<CodePassages.Passage> passages = before.transcripts().stream()
                    .flatMap(t -> new Units(before, t)
                            .of(hits, unit).stream()
                                    .filter(span -> !isCoded(before, t, span, code))
                                    .map(span -> new CodePassages.Passage(t.id(), span)))
                    .toList();
            new CodePassages(open).code(passages, code.id());
            int places = hits.stream().mapToInt(hit -> hit.spans().size()).sum();
            int fresh = open.now().codings().size() - before.codings().size();
            return new Coded(before.codebook().path(code.id()).written(), places, fresh);
        }
    }

    /** Whether the same coder has laid the code on all of a stretch already. */
    private boolean isCoded(Study study, Transcript transcript, Span span, Code code) {
        return study.codings().in(transcript.id()).stream()
                .anyMatch(c -> c.code().equals(code.id())
                        && c.coder().equals(open.me().id())
                        && c.span().contains(span));
    }

    private static boolean isInformants(Study study, Hit hit) {
        Transcript transcript = study.transcripts().get(hit.transcript());
        return study.isInformants(transcript, transcript.turn(hit.turn()));
    }
}
