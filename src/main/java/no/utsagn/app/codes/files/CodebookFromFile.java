package no.utsagn.app.codes.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Problem;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Aliases;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeFields;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.Codebook;
import no.utsagn.exchange.ImportedCode;
import no.utsagn.exchange.ImportedCodebook;

/**
 * A codebook file as it stands beside the codebook of a study, to be merged with it two ways: what is the same in both
 * has one id, and what the file says otherwise has no history in common with the study.
 */
public final class CodebookFromFile {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Codebook study;
    private final Stamp stamp;
    private final List<Code> codes = new ArrayList<>();

    private CodebookFromFile(Codebook study, Stamp stamp) {
        this.study = study;
        this.stamp = stamp;
    }

    /**
     * Reads a file.
     *
     * @throws no.utsagn.base.ProblemException with the file and, where there is one, the line, if it is no codebook, or
     *     one without codes
     */
    public static Codebook beside(Codebook study, Path file) {
        AnyCodebook read = AnyCodebook.read(file);
        if (read.codebook().codes().isEmpty()) {
            throw Problem.of("codebook.no-codes", file.toString()).exception();
        }
        SameCodes same = new SameCodes(study, read.codebook());
        Aliases aliases = study.aliases();
        for (Id<Code> written : read.written()) {
            Optional<Id<Code>> holder = Optional.ofNullable(same.others().get(written));
            aliases = holder.isPresent() ? aliases.with(written, holder.get()) : aliases;
        }
        ImportedCodebook now =
                read.in(same).alignedTo(ImportedCodebook.of(study)).codebook();
        CodebookFromFile beside = new CodebookFromFile(study, new Stamp(NOBODY, read.changed()));
        beside.put(now.codes(), Optional.empty());
        return new Codebook(
                study.codes().isEmpty() ? now.name() : study.name(),
                Items.of(beside.codes, Code::id),
                Items.of(now.groups(), CodeGroup::id),
                aliases);
    }

    private void put(List<ImportedCode> siblings, Optional<Id<Code>> parent) {
        int last = study.under(parent).stream()
                .mapToInt(code -> code.fields().order())
                .max()
                .orElse(-1);
        for (ImportedCode code : siblings) {
            Optional<Code> known =
                    study.codes().find(code.id()).filter(one -> one.parent().equals(parent));
            int order = known.map(one -> one.fields().order()).orElse(last + 1);
            last = Math.max(last, order);
            codes.add(code(
                    code.id(),
                    new CodeFields(code.definition(), parent, code.color(), order, code.status(), code.groups())));
            put(code.children(), Optional.of(code.id()));
        }
    }

    /** What says the same as in the study is as there, its history with it. New codes stand behind those of the study. */
    private Code code(Id<Code> id, CodeFields fields) {
        return study.codes()
                .find(id)
                .filter(code -> code.fields().equals(fields))
                .orElseGet(() -> new Code(id, History.start(fields, stamp)));
    }

    /** Counts alone. */
    @Override
    public String toString() {
        return codes.size() + " codes from a file";
    }
}
