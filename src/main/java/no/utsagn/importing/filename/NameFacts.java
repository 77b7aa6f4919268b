package no.utsagn.importing.filename;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.utsagn.importing.filename.NameField.Kind;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Round;

/**
 * What the name of one file tells.
 *
 * @param parts in the order of the name, those that are skipped left out
 * @param role a word for the role of whoever is interviewed; empty if the part that may be one is no such word
 */
public record NameFacts(
        List<NamePart> parts,
        Optional<TranscriptKind> kind,
        Optional<String> number,
        Optional<String> role,
        Optional<String> site,
        Optional<String> caseName,
        Optional<LocalDate> date,
        Optional<Round> round,
        Attributes attributes) {

    public NameFacts {
        parts = List.copyOf(parts);
    }

    static NameFacts of(List<NamePart> parts) {
        Attributes attributes = Attributes.none();
        for (NamePart part : parts) {
            if (part.field().kind() == Kind.ATTRIBUTE && !part.value().isBlank()) {
                attributes = attributes.with(part.field().name(), part.value());
            }
        }
        return new NameFacts(
                parts,
                part(parts, Kind.TYPE).map(NamePart::value).flatMap(TranscriptKind::ofCode),
                part(parts, Kind.NUMBER).map(NamePart::value),
                part(parts, Kind.ROLE).filter(NameFacts::isRole).map(NamePart::value),
                part(parts, Kind.SITE).map(NamePart::value),
                part(parts, Kind.CASE).map(NamePart::value),
                part(parts, Kind.DATE).map(NamePart::value).flatMap(Dates::iso),
                part(parts, Kind.ROUND).map(part -> new Round(part.value())),
                attributes);
    }

    private static Optional<NamePart> part(List<NamePart> parts, Kind kind) {
        return parts.stream().filter(part -> part.field().kind() == kind).findFirst();
    }

    /** A word that nothing is known of may be anything; in capitals it is a sign that a person can say the meaning of. */
    private static boolean isRole(NamePart part) {
        boolean said = !part.value().equals(part.written());
        return said || NameWords.isRole(part.written());
    }

    /** The same with the round that the date falls into, if the name tells a date and no round. */
    public NameFacts roundByDate() {
        Optional<Round> half = date.map(Dates::half).map(Round::new);
        return new NameFacts(parts, kind, number, role, site, caseName, date, round.or(() -> half), attributes);
    }

    @Override
    public String toString() {
        return "name of " + parts.size() + " parts";
    }
}
