package no.utsagn.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.app.transcripts.intake.batch.Beforehand;
import no.utsagn.base.Problem;
import no.utsagn.importing.filename.NameField;
import no.utsagn.importing.filename.NamePattern;
import no.utsagn.importing.informants.InformantTable;
import no.utsagn.importing.table.MappingTable;
import no.utsagn.transcript.TranscriptKind;
import picocli.CommandLine.Option;

/** What is told of the files of an import and of those who speak in them, before they are looked at. */
final class ToldOptions {

    @Option(names = "--speakers", paramLabel = "MAP.tsv", descriptionKey = "cli.option.speakers")
    private Optional<Path> speakers = Optional.empty();

    @Option(names = "--speaker", paramLabel = "LABEL=ROLE", descriptionKey = "cli.option.speaker")
    private Map<String, String> voices = new LinkedHashMap<>();

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "cli.option.role")
    private Optional<String> role = Optional.empty();

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.option.kind")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--attribute", paramLabel = "NAME=VALUE", descriptionKey = "cli.option.attribute")
    private Map<String, String> attributes = new LinkedHashMap<>();

    @Option(names = "--names-pattern", paramLabel = "TEMPLATE", descriptionKey = "cli.option.names-pattern")
    private Optional<String> namesPattern = Optional.empty();

    @Option(names = "--sign", paramLabel = "SIGN=MEANING", descriptionKey = "cli.option.sign")
    private Map<String, String> signs = new LinkedHashMap<>();

    @Option(names = "--informants", paramLabel = "TABLE", descriptionKey = "cli.option.informants")
    private Optional<Path> informants = Optional.empty();

    /** @throws no.utsagn.base.ProblemException if a table cannot be read, or something told has no meaning */
    Beforehand beforehand() {
        Optional<TranscriptKind> ofKind = kind.map(code -> TranscriptKind.ofCode(code)
                .orElseThrow(() -> Problem.of("import.unknown-kind", code).exception()));
        List<String> pairs = voices.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .toList();
        MappingTable table = speakers.map(MappingTable::read).orElseGet(MappingTable::none);
        return Beforehand.nothing()
                .with(MappingTable.ofPairs(pairs).before(table))
                .ofKind(ofKind)
                .with(attributes)
                .withRole(role)
                .named(pattern())
                .informed(informants.map(InformantTable::read));
    }

    /** A sign means the same in each part of a name that is words; in dates and numbers there are none. */
    private Optional<NamePattern> pattern() {
        if (namesPattern.isEmpty() && !signs.isEmpty()) {
            throw Problem.of("cli.sign-without-pattern").exception();
        }
        return namesPattern.map(NamePattern::of).map(pattern -> {
            NamePattern told = pattern;
            for (NameField field : pattern.fields()) {
                boolean words =
                        switch (field.kind()) {
                            case TYPE, ROLE, SITE, ROUND, CASE, ATTRIBUTE -> true;
                            case NUMBER, DATE, SKIPPED -> false;
                        };
                told = words ? told.with(field, signs) : told;
            }
            return told;
        });
    }
}
