package no.utsagn.ui.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.base.SafeFile;

/** The list of studies that were open lately, newest first, in a file of one line per study, fields apart by tabs. */
public final class RecentStudies {

    /** How many are remembered. */
    static final int MOST = 12;

    private final Path file;

    /** @param folder the program's own, made when it is first written to */
    public RecentStudies(Path folder) {
        this.file = folder.resolve("recent.tsv");
    }

    /** The studies, newest first; none if the list cannot be read. A line that cannot be read is passed over. */
    public List<RecentStudy> read() {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .flatMap(line -> parse(line).stream())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Puts a study on top. */
    public void remember(RecentStudy study) {
        write(Stream.concat(Stream.of(study), read().stream().filter(other -> !other.path()
                        .equals(study.path())))
                .limit(MOST)
                .toList());
    }

    /** Takes a study off the list; its file is not touched. */
    public void forget(Path path) {
        write(read().stream().filter(other -> !other.path().equals(path)).toList());
    }

    private void write(List<RecentStudy> studies) {
        Folders.make(file);
        String lines = studies.stream().map(RecentStudies::line).collect(Collectors.joining());
        SafeFile.write(file, out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private static String line(RecentStudy study) {
        RecentStudy.Figures figures = study.figures();
        return Stream.of(
                                study.path(),
                                study.title(),
                                study.opened(),
                                figures.transcripts(),
                                figures.informants(),
                                figures.codes(),
                                figures.coded(),
                                figures.names())
                        .map(field -> String.valueOf(field).replaceAll("[\\t\\r\\n]", " "))
                        .collect(Collectors.joining("\t"))
                + "\n";
    }

    private static Optional<RecentStudy> parse(String line) {
        List<String> fields = new ArrayList<>(List.of(line.split("\t", -1)));
        try {
            RecentStudy.Figures figures = new RecentStudy.Figures(
                    Integer.parseInt(fields.get(3)),
                    Integer.parseInt(fields.get(4)),
                    Integer.parseInt(fields.get(5)),
                    Double.parseDouble(fields.get(6)),
                    fields.size() > 7 ? RecentStudy.Names.valueOf(fields.get(7)) : RecentStudy.Names.UNKNOWN);
            return Optional.of(
                    new RecentStudy(Path.of(fields.get(0)), fields.get(1), Instant.parse(fields.get(2)), figures));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
