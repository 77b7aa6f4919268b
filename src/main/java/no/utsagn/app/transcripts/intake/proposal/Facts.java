package no.utsagn.app.transcripts.intake.proposal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.utsagn.app.transcripts.intake.batch.Beforehand;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.filename.NameFacts;
import no.utsagn.importing.table.FileRow;
import no.utsagn.transcript.TranscriptFields;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Round;

/**
 * What is told of a file as a whole.
 *
 * @param site a word for the site it is from
 * @param name what the file's name tells
 */
record Facts(TranscriptFields fields, Optional<String> site, Optional<NameFacts> name) {

    static Facts of(ImportedFile file, Beforehand told) {
        Optional<FileRow> row = told.table().find(file.fileName());
        Optional<NameFacts> name =
                told.names().flatMap(pattern -> pattern.match(file.fileName())).map(NameFacts::roundByDate);
        TranscriptFields fields = TranscriptFields.of(
                file.title(),
                told.kind()
                        .or(() -> row.flatMap(FileRow::kind))
                        .or(() -> name.flatMap(NameFacts::kind))
                        .orElse(file.kind()));
        Facts facts = new Facts(fields, Optional.empty(), name);
        facts = facts.with(
                name.flatMap(NameFacts::round),
                name.flatMap(NameFacts::site),
                name.map(Facts::attributes).orElseGet(Attributes::none));
        facts = facts.with(
                row.flatMap(FileRow::round),
                row.flatMap(FileRow::site),
                row.map(FileRow::attributes).orElseGet(Attributes::none));
        for (Map.Entry<String, String> one : told.attributes().entrySet()) {
            facts = facts.with(one.getKey(), one.getValue());
        }
        return facts;
    }

    private static Attributes attributes(NameFacts name) {
        Attributes attributes = name.attributes();
        if (name.number().isPresent()) {
            attributes = attributes.with("nummer", name.number().get());
        }
        return name.date().isPresent()
                ? attributes.with("dato", name.date().get().toString())
                : attributes;
    }

    private Facts with(String attribute, String value) {
        return switch (attribute.toLowerCase(Locale.ROOT)) {
            case "round", "runde" -> with(Optional.of(new Round(value)), Optional.empty(), Attributes.none());
            case "site", "sted", "stad" -> with(Optional.empty(), Optional.of(value), Attributes.none());
            default ->
                with(Optional.empty(), Optional.empty(), Attributes.none().with(attribute, value));
        };
    }

    private Facts with(Optional<Round> round, Optional<String> otherSite, Attributes more) {
        TranscriptFields said = fields.with(fields.attributes().with(more));
        return new Facts(round.map(said::withRound).orElse(said), otherSite.or(() -> site), name);
    }

    @Override
    public String toString() {
        return "Facts of " + fields;
    }
}
