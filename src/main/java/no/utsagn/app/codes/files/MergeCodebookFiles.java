package no.utsagn.app.codes.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.utsagn.base.Problem;
import no.utsagn.coding.Codings;
import no.utsagn.exchange.ImportedCodebook;
import no.utsagn.language.forms.WordForms;
import no.utsagn.merge.Answers;
import no.utsagn.merge.codes.CodebookMerge;
import no.utsagn.merge.codes.MergedCodebook;
import no.utsagn.merge.codes.likely.CodeUse;
import no.utsagn.merge.codes.likely.LikelyCodes;

/**
 * Merges codebook files without a study: three ways where the file that both came from is at hand, else two ways, where
 * all that differs asks. Codes are known by their ids; a table without ids by the paths.
 */
public final class MergeCodebookFiles {

    private final AnyCodebook ours;
    private final AnyCodebook theirs;
    private final CodebookMerge merge;
    private final List<Path> sources;

    private MergeCodebookFiles(AnyCodebook ours, AnyCodebook theirs, CodebookMerge merge, List<Path> sources) {
        this.sources = sources;
        this.ours = ours;
        this.theirs = theirs;
        this.merge = merge;
    }

    /**
     * Reads the files.
     *
     * @param base that both others came from, if it is at hand
     * @throws no.utsagn.base.ProblemException with file and line, if one is no codebook
     */
    public static MergeCodebookFiles of(Optional<Path> base, Path ours, Path theirs) {
        Optional<AnyCodebook> from = base.map(AnyCodebook::read);
        AnyCodebook here = aligned(AnyCodebook.read(ours), from);
        AnyCodebook there = aligned(AnyCodebook.read(theirs), from).alignedTo(here.codebook());
        AnyCodebook one = from.isPresent() ? here : here.alignedTo(there.codebook());
        CodeUse unused = CodeUse.of(Codings.none());
        CodebookMerge merge = CodebookMerge.of(
                new FileCopy(from, one).copy(),
                new FileCopy(from, there).copy(),
                new LikelyCodes(WordForms.shipped()),
                unused,
                unused);
        return new MergeCodebookFiles(
                one,
                there,
                merge,
                Stream.concat(base.stream(), Stream.of(ours, theirs)).toList());
    }

    private static AnyCodebook aligned(AnyCodebook file, Optional<AnyCodebook> base) {
        return base.map(from -> file.alignedTo(from.codebook())).orElse(file);
    }

    /** What the two become by some answers. */
    public MergedCodebook by(Answers answers) {
        return merge.by(answers, Optional.empty());
    }

    /**
     * Writes what the two become, as a table if the file's name says so, else as JSON.
     *
     * @throws no.utsagn.base.ProblemException if something is open, the file has another ending, is one of those
     *     that are merged, or cannot be written; then nothing is
     */
    public void write(MergedCodebook merged, Path file) {
        if (!merged.open().isEmpty()) {
            throw Problem.of("codebook.merge-open", merged.open().size()).exception();
        }
        ImportedCodebook plain = ImportedCodebook.of(merged.codebook());
        List<String> about = List.of(
                first(ours.codebook().language(), theirs.codebook().language()),
                first(ours.codebook().description(), theirs.codebook().description()));
        requirePlace(file);
        AnyCodebook.write(
                new ImportedCodebook(plain.name(), about.get(0), about.get(1), plain.groups(), plain.codes()), file);
    }

    /** A codebook is called one, and is none of those that it was made of. */
    private void requirePlace(Path file) {
        if (!AnyCodebook.isCalledOne(file)) {
            throw Problem.of("codebook.unknown-ending", file.toString()).exception();
        }
        if (sources.stream().anyMatch(source -> isOne(source, file))) {
            throw Problem.of("codebook.over-source", file.toString()).exception();
        }
    }

    private static boolean isOne(Path source, Path file) {
        try {
            return Files.exists(file) && Files.isSameFile(source, file);
        } catch (IOException e) {
            // What cannot be compared cannot be written over either; writing tells why.
            return false;
        }
    }

    private static String first(String one, String other) {
        return one.isBlank() ? other : one;
    }
}
