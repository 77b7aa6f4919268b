package no.utsagn.app.transcripts.intake.warning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.Voice;
import no.utsagn.language.Span;
import no.utsagn.names.likely.LikelyNames;
import no.utsagn.names.pattern.Find;
import no.utsagn.names.pattern.Finder;
import no.utsagn.names.pattern.Patterns;
import no.utsagn.names.people.RoleWords;
import no.utsagn.study.People;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.turn.Speaker;

/** Looks through a file for what may tell who somebody is. May be used by several threads. */
public final class Scan {

    private final Finder numbers = Patterns.all();
    private final LikelyNames names = LikelyNames.load();
    private final People people;

    /** @param people whose roles are words and no names */
    public Scan(People people) {
        this.people = people;
    }

    /** All that is seen in a file, in order; a number of which another is part counts once. */
    public Warnings of(ImportedFile file) {
        return of(file.text(), file.voices().stream().map(Voice::label).toList());
    }

    /** What is seen in some stretches of a transcript, or reaches into them. @param within such as words that are new */
    public Warnings of(Transcript transcript, Collection<Span> within) {
        List<String> voices =
                transcript.speakers().stream().map(Speaker::written).toList();
        return new Warnings(of(transcript.text(), voices).all().stream()
                .filter(warning -> within.stream().anyMatch(warning.span()::overlaps))
                .filter(warning -> transcript.replacements().stream()
                        .noneMatch(replacement -> replacement.span().overlaps(warning.span())))
                .toList());
    }

    private Warnings of(String text, List<String> voices) {
        LikelyNames known = names.knowing(voices.stream()
                .filter(label -> !label.isEmpty() && !RoleWords.isRole(label, people))
                .toList());
        List<Warning> found = new ArrayList<>();
        numbers.find(text, Span.over(text)).forEach(find -> found.add(number(find, text)));
        for (Find find : known.find(text, Span.over(text))) {
            found.add(new Warning(
                    WarningKind.NAME, find.span(), known.same(find.span().of(text))));
        }
        found.sort(Comparator.comparing(Warning::span));
        return new Warnings(withoutOverlaps(found));
    }

    private static List<Warning> withoutOverlaps(List<Warning> found) {
        List<Warning> apart = new ArrayList<>();
        for (Warning warning : found) {
            int last = apart.size() - 1;
            if (last < 0 || !apart.get(last).span().overlaps(warning.span())) {
                apart.add(warning);
            } else if (apart.get(last).kind().compareTo(warning.kind()) > 0) {
                apart.set(last, warning);
            }
        }
        return apart;
    }

    private static Warning number(Find find, String text) {
        String words = find.span().of(text);
        String same = find.kind() == EntityKind.EMAIL
                ? words.toLowerCase(Locale.ROOT)
                : words.replaceAll("\\D", "").replaceFirst("^(?:00)?47(?=\\d{8}$)", "");
        return new Warning(WarningKind.of(find.kind()), find.span(), same);
    }
}
