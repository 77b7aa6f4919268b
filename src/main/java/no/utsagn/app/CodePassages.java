package no.utsagn.app;

import java.util.List;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodePath;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;

/** Lays codes on what was said and takes them off again; each act is one step to undo. */
public final class CodePassages {

    private final OpenStudy open;

    public CodePassages(OpenStudy open) {
        this.open = open;
    }

    /**
     * Codes a stretch. The stretch is fitted to whole characters and replacements.
     *
     * @param span UTF-16, half-open
     * @return the coding; the one that is there already if the same coder has coded the same stretch so
     * @throws no.utsagn.base.ProblemException if there is nothing in the stretch, it is not in the text, or the code is
     *     gone or retired
     */
    public Coding code(Id<Transcript> transcript, Span span, Id<Code> code) {
        return code(List.of(new Passage(transcript, span)), code).get(0);
    }

    /** A stretch of a transcript. */
    public record Passage(Id<Transcript> transcript, Span span) {}

    /** Codes many stretches in one step. Those that are coded so already are left. */
    public List<Coding> code(List<Passage> passages, Id<Code> code) {
        Study study = open.now();
        List<Coding> codings =
                passages.stream().map(p -> coding(study, p, code)).toList();
        List<Coding> fresh = codings.stream()
                .filter(c -> study.codings().in(c.transcript()).stream()
                        .noneMatch(other -> other.id().equals(c.id())))
                .toList();
        if (!fresh.isEmpty()) {
            open.apply(
                    EditKind.CODED,
                    fresh.stream().map(c -> c.id().value()).toList(),
                    s -> s.with(s.codings().with(fresh)));
        }
        return codings;
    }

    private Coding coding(Study study, Passage passage, Id<Code> code) {
        usable(study, code);
        Transcript transcript = transcript(study, passage.transcript());
        if (passage.span().end() > transcript.text().length()) {
            throw Problem.of("coding.outside").exception();
        }
        Span fitted = transcript.snapped(passage.span());
        if (fitted.isEmpty() || fitted.of(transcript.text()).isBlank()) {
            throw Problem.of("code.nothing-selected").exception();
        }
        return study.codings().in(transcript.id()).stream()
                .filter(c -> c.code().equals(code)
                        && c.span().equals(fitted)
                        && c.coder().equals(open.me().id()))
                .findFirst()
                .orElseGet(() -> new Coding(
                        Id.random(),
                        code,
                        transcript.id(),
                        fitted,
                        open.me().id(),
                        open.stamp().at(),
                        Set.of()));
    }

    /**
     * The code, if passages can be coded with it.
     *
     * @throws no.utsagn.base.ProblemException if it is gone or retired
     */
    public static Code usable(Study study, Id<Code> id) {
        Code code = study.codebook().codes().find(id).orElseThrow(() -> Problem.of("code.gone")
                .exception());
        if (code.fields().status() == CodeStatus.RETIRED) {
            throw Problem.of("code.retired", code.name()).exception();
        }
        return code;
    }

    /**
     * The transcript.
     *
     * @throws no.utsagn.base.ProblemException if it is gone
     */
    public static Transcript transcript(Study study, Id<Transcript> id) {
        return study.transcripts().find(id).orElseThrow(() -> Problem.of("coding.transcript-gone")
                .exception());
    }

    /** Takes codings off. */
    public void uncode(List<Id<Coding>> codings) {
        open.apply(EditKind.UNCODED, codings.stream().map(Id::value).toList(), s -> {
            Study left = s;
            for (Id<Coding> id : codings) {
                left = left.without(Tombstone.Kind.CODING, id.value(), false);
            }
            return left;
        });
    }

    /**
     * The code at a path as people write it.
     *
     * @throws no.utsagn.base.ProblemException if there is none, or more than one
     */
    public static Code find(Study study, String path) {
        Problem missing = Problem.of("code.not-found", path);
        if (path.isBlank()
                || path.contains(">>")
                || path.strip().startsWith(">")
                || path.strip().endsWith(">")) {
            throw missing.exception();
        }
        return study.codebook().find(CodePath.of(path)).orElseThrow(missing::exception);
    }
}
