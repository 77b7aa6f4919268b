package no.utsagn.app.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.utsagn.base.Table;

/**
 * Looks for identifiers in the bytes of files: in every encoding that they could stand in, in names of files, in the
 * members of zip files, with and without markup, capitals or not.
 */
public final class Leaks {

    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final Pattern forms;

    public Leaks(Collection<String> forms) {
        String any = forms.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.forms = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The identifiers planted in the sample transcripts. */
    public static Leaks planted(Path table) {
        return new Leaks(forms(table));
    }

    /** The planted forms, as they stand in the transcripts. */
    public static Set<String> forms(Path table) {
        return Table.read(table, List.of("file", "kind", "form")).rows().stream()
                .map(row -> row.get("form"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What stands where it should not, each as "file: form". */
    public List<String> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> found = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString();
                found.addAll(in(name, name.getBytes(StandardCharsets.UTF_8)));
                found.addAll(in(name, Files.readAllBytes(file)));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> in(String name, byte[] bytes) throws IOException {
        List<String> found = new ArrayList<>();
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    found.addAll(in(name + "!" + entry.getName(), zip.readAllBytes()));
                }
            }
        }
        for (Charset encoding : ENCODINGS) {
            for (int shift = 0; shift < (encoding.name().startsWith("UTF-16") ? 2 : 1); shift++) {
                String text = new String(bytes, shift, Math.max(0, bytes.length - shift), encoding);
                found.addAll(in(name, text));
            }
        }
        found.addAll(in(name, new String(bytes, StandardCharsets.UTF_8).replaceAll("<[^>]*>", "")));
        return found;
    }

    private List<String> in(String name, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = forms.matcher(text);
        while (matcher.find()) {
            found.add(name + ": " + matcher.group());
        }
        return found;
    }
}
