package no.utsagn.app.transcripts.intake.warning;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.utsagn.importing.ImportedFile;
import no.utsagn.language.Span;
import no.utsagn.names.pattern.Find;
import no.utsagn.names.pattern.Finder;
import no.utsagn.names.pattern.Patterns;
import no.utsagn.transcript.entity.EntityKind;

/** Looks through a file for what may tell who somebody is. May be used by several threads. */
public final class Scan {

    private final Finder numbers = Patterns.all();

    /** All that is seen in a file, in order. */
    public Warnings of(ImportedFile file) {
        String text = file.text();
        List<Warning> found = numbers.find(text, Span.over(text)).stream()
                .map(find -> warning(find, text))
                .sorted(Comparator.comparing(Warning::span))
                .toList();
        return new Warnings(found);
    }

    private static Warning warning(Find find, String text) {
        String words = find.span().of(text);
        String same = find.kind() == EntityKind.EMAIL
                ? words.toLowerCase(Locale.ROOT)
                : words.replaceAll("\\D", "").replaceFirst("^(?:00)?47(?=\\d{8}$)", "");
        return new Warning(WarningKind.of(find.kind()), find.span(), same);
    }
}
