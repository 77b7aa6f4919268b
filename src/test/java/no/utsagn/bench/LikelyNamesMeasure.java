package no.utsagn.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utsagn.app.transcripts.intake.warning.Scan;
import no.utsagn.app.transcripts.intake.warning.Warning;
import no.utsagn.app.transcripts.intake.warning.WarningKind;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.TranscriptImport;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.study.People;

/**
 * Counts how many of the names that stand in the sample transcripts are seen when files are taken in, and how much is
 * taken for a name that is none. Prints what was missed and what was false: the samples are invented.
 */
public final class LikelyNamesMeasure {

    private final Scan scan = new Scan(People.start());
    private final Map<String, Integer> missed = new TreeMap<>();
    private final Map<String, Integer> wrong = new TreeMap<>();
    private int mentions;
    private int found;
    private int falseFinds;
    private int otherIdentifiers;
    private int words;

    private LikelyNamesMeasure() {}

    public static void main(String[] args) throws IOException {
        Map<String, List<String[]>> planted = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/planted-identifiers.tsv"))) {
            String[] cells = line.split("\t", -1);
            planted.computeIfAbsent(cells[0], file -> new ArrayList<>()).add(cells);
        }
        LikelyNamesMeasure measure = new LikelyNamesMeasure();
        planted.remove("file");
        for (Map.Entry<String, List<String[]>> file : planted.entrySet()) {
            ImportedFile read = new TranscriptImport().read(Path.of("sample-transcripts", file.getKey()));
            measure.look(read, places(read.text(), file.getValue(), true), places(read.text(), file.getValue(), false));
        }
        measure.print();
    }

    /** Where the planted forms stand as whole words: those of persons, or the others. A longer form goes first. */
    private static List<Span> places(String text, List<String[]> planted, boolean persons) {
        List<Span> spans = new ArrayList<>();
        planted.stream()
                .filter(cells -> cells[1].equals("person") == persons)
                .map(cells -> cells[2])
                .sorted((a, b) -> b.length() - a.length())
                .forEach(form -> {
                    Matcher m = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(form) + "(?![\\p{L}\\p{N}])")
                            .matcher(text);
                    while (m.find()) {
                        Span span = new Span(m.start(), m.end());
                        if (spans.stream().noneMatch(span::overlaps)) {
                            spans.add(span);
                        }
                    }
                });
        return spans;
    }

    private void look(ImportedFile file, List<Span> persons, List<Span> others) {
        String text = file.text();
        List<Span> finds =
                scan.of(file).of(WarningKind.NAME).stream().map(Warning::span).toList();
        words += Words.count(text, Span.over(text));
        for (Span person : persons) {
            mentions++;
            if (finds.stream().anyMatch(person::overlaps)) {
                found++;
            } else {
                missed.merge(person.of(text), 1, Integer::sum);
            }
        }
        for (Span find : finds) {
            if (persons.stream().noneMatch(find::overlaps)) {
                falseFinds++;
                otherIdentifiers += others.stream().anyMatch(find::overlaps) ? 1 : 0;
                wrong.merge(find.of(text), 1, Integer::sum);
            }
        }
    }

    private void print() {
        System.out.printf("names seen: %d of %d (%.1f %%)%n", found, mentions, 100.0 * found / mentions);
        System.out.printf(
                "false finds: %d in %d words, %.1f per 1,000 words (%d of them name a place or an organisation)%n",
                falseFinds, words, 1000.0 * falseFinds / words, otherIdentifiers);
        System.out.println("missed: " + missed);
        System.out.println("false: " + wrong);
    }
}
