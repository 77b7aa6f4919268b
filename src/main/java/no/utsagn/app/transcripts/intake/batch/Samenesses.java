package no.utsagn.app.transcripts.intake.batch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.importing.ImportedFile;
import no.utsagn.transcript.Transcript;

/** Tells what files have in common with the transcripts of a study and with files seen before them. */
public final class Samenesses {

    private final Map<String, Sameness> byHash = new HashMap<>();
    private final Map<String, Sameness> byText = new HashMap<>();
    private final Map<String, Sameness> byTitle = new HashMap<>();
    private final Set<String> titles = new HashSet<>();

    /** Knows the transcripts of a study, and no files yet. */
    public Samenesses(Iterable<Transcript> transcripts) {
        for (Transcript transcript : transcripts) {
            Optional<no.utsagn.base.Id<Transcript>> id = Optional.of(transcript.id());
            String title = transcript.title();
            transcript
                    .source()
                    .sha256()
                    .ifPresent(hash -> byHash.putIfAbsent(
                            hash, new Sameness(Sameness.Kind.BYTES, id, Optional.empty(), title, title)));
            byText.putIfAbsent(transcript.text(), new Sameness(Sameness.Kind.TEXT, id, Optional.empty(), title, title));
            byTitle.putIfAbsent(folded(title), new Sameness(Sameness.Kind.TITLE, id, Optional.empty(), title, title));
            titles.add(folded(title));
        }
    }

    /** The file, with what it has in common with all that is known; then it is known too. */
    public FileIntake tell(FileIntake file) {
        Optional<ImportedFile> content = file.content();
        if (content.isEmpty()) {
            return file;
        }
        String title = file.fields().title();
        Optional<Sameness> same = find(content.get(), title).map(known -> with(known, freeTitle(title)));
        learn(file, content.get(), title);
        titles.add(folded(same.map(Sameness::freeTitle).orElse(title)));
        return file.with(same);
    }

    private Optional<Sameness> find(ImportedFile content, String title) {
        return Optional.ofNullable(byHash.get(content.sha256()))
                .or(() -> Optional.ofNullable(byText.get(content.text())))
                .or(() -> Optional.ofNullable(byTitle.get(folded(title))));
    }

    private void learn(FileIntake file, ImportedFile content, String title) {
        Sameness bytes =
                new Sameness(Sameness.Kind.BYTES, Optional.empty(), Optional.of(file.path()), file.name(), file.name());
        byHash.putIfAbsent(content.sha256(), bytes);
        byText.putIfAbsent(content.text(), of(Sameness.Kind.TEXT, bytes));
        byTitle.putIfAbsent(folded(title), of(Sameness.Kind.TITLE, bytes));
    }

    private static Sameness of(Sameness.Kind kind, Sameness known) {
        return new Sameness(kind, known.transcript(), known.file(), known.title(), known.freeTitle());
    }

    private static Sameness with(Sameness known, String freeTitle) {
        return new Sameness(known.kind(), known.transcript(), known.file(), known.title(), freeTitle);
    }

    private String freeTitle(String title) {
        String free = title;
        for (int number = 2; titles.contains(folded(free)); number++) {
            free = title + " (" + number + ")";
        }
        return free;
    }

    private static String folded(String title) {
        return title.toLowerCase(Locale.ROOT);
    }
}
