package no.utsagn.app;

import java.nio.file.Path;
import java.util.List;
import no.utsagn.codebook.Codebook;
import no.utsagn.exchange.CodebookFile;
import no.utsagn.exchange.ImportedCodebook;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;

/** Takes codebooks in from files and writes them out. */
public final class CodebookFiles {

    private CodebookFiles() {}

    /**
     * Takes a codebook in. Codes that are there already, by id or by path, are brought up to date.
     *
     * @return how many codes the file holds
     */
    public static int takeIn(OpenStudy open, Path file) {
        ImportedCodebook imported = CodebookFile.read(file);
        Codebook merged = imported.into(open.now().codebook(), open.stamp());
        open.apply(
                EditKind.CODEBOOK_IMPORTED,
                List.of(open.now().id().value()),
                study -> study.with(
                        study.codebook().codes().isEmpty()
                                ? merged
                                : merged.named(study.codebook().name())));
        return (int) imported.all().count();
    }

    /**
     * Writes the codebook of a study.
     *
     * @return how many codes it holds
     */
    public static int write(Study study, Path file) {
        CodebookFile.write(file, study.codebook());
        return study.codebook().codes().size();
    }
}
