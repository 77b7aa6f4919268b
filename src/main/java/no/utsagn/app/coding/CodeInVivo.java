package no.utsagn.app.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.app.CodePassages;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/** Makes a code of words as they were said, and codes them with it. */
public final class CodeInVivo {

    private final OpenStudy open;

    public CodeInVivo(OpenStudy open) {
        this.open = open;
    }

    /**
     * Makes the code and lays it on the words, in one step. A code of that name beside it is used in place of a second.
     *
     * @param span UTF-16, half-open
     * @param parent the code that it is put under
     * @throws no.utsagn.base.ProblemException if there is no word in the stretch, or the parent is gone
     */
    public Coding code(Id<Transcript> transcript, Span span, Optional<Id<Code>> parent) {
        Study now = open.now();
        parent.ifPresent(above -> CodePassages.usable(now, above));
        Transcript in = CodePassages.transcript(now, transcript);
        Span fitted = Stretches.fitted(in, span);
        String name = InVivoName.of(in.words(fitted));
        Optional<Code> known = now.codebook().under(parent).stream()
                .filter(code -> code.name().equalsIgnoreCase(name))
                .findFirst();
        if (known.isPresent()) {
            return new CodePassages(open).code(transcript, fitted, known.get().id());
        }
        Code code = now.codebook().create(Definition.named(name), parent, open.stamp());
        Coding coding = new Coding(
                Id.random(),
                code.id(),
                transcript,
                fitted,
                open.me().id(),
                open.stamp().at(),
                Set.of());
        open.apply(
                EditKind.CODED_IN_VIVO, List.of(coding.id().value(), code.id().value()), study -> study.with(code)
                        .with(study.codings().with(coding)));
        return coding;
    }
}
