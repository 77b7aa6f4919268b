package no.utsagn.app.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.CodePassages;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.StudyInfo;
import no.utsagn.app.key.HeldKey;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.base.SafeFile;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Coder;
import no.utsagn.disclosure.Disclosure;
import no.utsagn.disclosure.check.CheckReport;
import no.utsagn.disclosure.check.DisclosureCheck;
import no.utsagn.disclosure.file.WrittenFile;
import no.utsagn.report.Format;
import no.utsagn.report.ReportDocument;
import no.utsagn.report.ReportWriter;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;

/**
 * Prints a chapter: composed, written to memory, checked as the exact bytes that would leave the house, then put in its
 * place and read again. An error stops it; a warning needs a named person's yes, which the audit keeps.
 */
public final class PrintChapter {

    private final OpenStudy open;
    private final Messages messages;

    /** @param messages in the language of the report */
    public PrintChapter(OpenStudy open, Messages messages) {
        this.open = open;
        this.messages = messages;
    }

    /**
     * Prints what is ordered, or says why not.
     *
     * @throws no.utsagn.base.ProblemException if names are not replaced yet, or words came after that, a code is not there, nothing is coded, or the
     *     file cannot be written
     */
    public Printed print(PrintOrder order, Optional<HeldKey> key) {
        Format format = Format.of(order.out());
        int notLookedAt = StudyInfo.notLookedAt(open.now());
        if (notLookedAt > 0) {
            throw Problem.of("export.new-words", notLookedAt).exception();
        }
        if (StudyInfo.namesLeft(open.now())) {
            throw Problem.of("export.names-left").exception();
        }
        new DrawLabels(open).drawMissing();
        Study study = order.rungs().printed(open.now(), key.map(HeldKey::contents), open.stamp());
        List<Code> codes = order.codes().stream()
                .map(path -> CodePassages.find(study, path))
                .toList();
        Disclosure disclosure = Disclosure.of(study, key.map(HeldKey::contents), order.style(), messages);
        ChapterComposer composer = new ChapterComposer(study, order.style(), disclosure, messages);
        ReportDocument document = composer.of(codes);
        if (composer.excerpts() == 0) {
            throw Problem.of("export.nothing-coded").exception();
        }
        byte[] bytes = bytes(document, format);
        DisclosureCheck check = DisclosureCheck.of(study, key.map(HeldKey::contents));
        CheckReport report = disclosure
                .report()
                .and(check.written(WrittenFile.read(String.valueOf(order.out().getFileName()), bytes)));
        Optional<Problem> refusal = refusal(report, order.acceptedBy());
        if (refusal.isEmpty()) {
            SafeFile.write(order.out(), out -> out.write(bytes));
            requireSame(bytes, order.out());
            log(order, composer);
        }
        return new Printed(report, refusal, composer.excerpts(), composer.people(), composer.words());
    }

    private byte[] bytes(ReportDocument document, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ReportWriter(messages).write(document, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Optional<Problem> refusal(CheckReport report, Optional<String> acceptedBy) {
        if (!report.errors().isEmpty()) {
            return Optional.of(Problem.of("export.errors", report.errors().size()));
        }
        if (!report.warnings().isEmpty()
                && acceptedBy.filter(name -> !name.isBlank()).isEmpty()) {
            return Optional.of(Problem.of("export.warnings", report.warnings().size()));
        }
        return Optional.empty();
    }

    /** The finished file is read again: what was checked is what stands there. */
    private static void requireSame(byte[] checked, Path file) {
        try {
            if (!Arrays.equals(checked, Files.readAllBytes(file))) {
                Files.delete(file);
                throw Problem.of("export.changed", file.toString()).exception();
            }
        } catch (IOException e) {
            throw SafeFile.cannotWrite(file, e).exception();
        }
    }

    private void log(PrintOrder order, ChapterComposer composer) {
        Coder by = order.acceptedBy()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(this::coder)
                .orElse(open.me());
        open.log(
                EditKind.CHAPTER_PRINTED,
                by,
                composer.transcripts().stream().map(Id::value).toList());
    }

    /** The person of that name, put down as a coder if the study does not know them. */
    private Coder coder(String name) {
        Optional<Coder> known = open.now().coders().stream()
                .filter(coder -> coder.name().equalsIgnoreCase(name))
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        Coder coder = new Coder(Id.random(), name);
        open.apply(EditKind.PEOPLE_CHANGED, List.of(coder.id().value()), study -> study.with(coder));
        return coder;
    }
}
