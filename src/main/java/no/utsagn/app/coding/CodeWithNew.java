package no.utsagn.app.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.utsagn.app.CodePassages;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.codes.CodeAtPath;
import no.utsagn.base.Id;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/** Codes words with a code that is made for them. */
public final class CodeWithNew {

    private final OpenStudy open;

    public CodeWithNew(OpenStudy open) {
        this.open = open;
    }

    /**
     * Codes a stretch with the code at a path as people write it, "A &gt; B"; what is missing of the path is made in
     * the same step. Nothing is made if the stretch cannot be coded.
     *
     * @param span UTF-16, half-open
     * @throws no.utsagn.base.ProblemException if there is no word in the stretch, a name in the path is none, or its
     *     code is retired
     */
    public Coding code(Id<Transcript> transcript, Span span, String path) {
        Study now = open.now();
        Span fitted = Stretches.fitted(CodePassages.transcript(now, transcript), span);
        CodeAtPath at = CodeAtPath.of(now.codebook(), path, open.stamp());
        if (at.made().isEmpty()) {
            return new CodePassages(open).code(transcript, fitted, at.code().id());
        }
        Coding coding = new Coding(
                Id.random(),
                at.code().id(),
                transcript,
                fitted,
                open.me().id(),
                open.stamp().at(),
                Set.of());
        List<UUID> things = new ArrayList<>(List.of(coding.id().value()));
        things.addAll(at.made());
        open.apply(EditKind.CODED_WITH_NEW, things, study -> study.with(at.codebook())
                .with(study.codings().with(coding)));
        return coding;
    }
}
