package no.utsagn.ui.importing.facts;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.app.transcripts.intake.batch.VoiceRow;
import no.utsagn.base.ProblemException;
import no.utsagn.importing.filename.NameFacts;
import no.utsagn.importing.filename.NamePart;
import no.utsagn.importing.filename.NamePattern;
import no.utsagn.importing.informants.InformantTable;
import no.utsagn.study.People;
import no.utsagn.transcript.people.Role;
import no.utsagn.ui.importing.batch.BatchModel;

/** What the names of the files tell, by a pattern that is learnt from them or written, and what a table of informants tells. */
public final class NamesModel {

    /** From so many files on a pattern is looked for: one name alone follows every pattern. */
    private static final int FEWEST = 2;

    /** How many names a pattern fits. */
    public record Fit(int fitting, int all, List<String> unfit) {
        public Fit {
            unfit = List.copyOf(unfit);
        }
    }

    private final BatchModel batch;
    private final Supplier<People> people;
    private boolean decided;

    /** @param people everyone in the study */
    public NamesModel(BatchModel batch, Supplier<People> people) {
        this.batch = batch;
        this.people = people;
        batch.batch().addListener((property, before, now) -> learn(before, now));
    }

    /** Proposes a pattern for new files, until a person has said which it is, or that there is none. */
    private void learn(Batch before, Batch now) {
        if (decided
                || batch.busy().get()
                || before.files().size() == now.files().size()) {
            return;
        }
        Optional<NamePattern> learnt = now.files().size() < FEWEST ? Optional.empty() : NamePattern.learn(names(now));
        String template = learnt.map(NamePattern::template).orElse("");
        if (!template.equals(pattern().map(NamePattern::template).orElse(""))) {
            batch.learn(batch.told().named(learnt));
        }
    }

    private static List<String> names(Batch batch) {
        return batch.files().stream()
                .filter(file -> file.content().isPresent())
                .map(FileIntake::name)
                .toList();
    }

    /** The pattern that holds. */
    public Optional<NamePattern> pattern() {
        return batch.told().names();
    }

    /** The pattern as it is written; empty if there is none. */
    public String template() {
        return pattern().map(NamePattern::template).orElse("");
    }

    /** What the name of the chosen file tells, part by part; empty where it does not fit. */
    public List<NamePart> parts() {
        return batch.file()
                .flatMap(file -> pattern().flatMap(known -> known.match(file.name())))
                .map(NameFacts::parts)
                .orElse(List.of());
    }

    /** Whether a person can say what a part means; a number and a date mean themselves. */
    static boolean canMean(NamePart part) {
        return switch (part.field().kind()) {
            case ROLE, SITE, ROUND, CASE, ATTRIBUTE -> true;
            case TYPE, NUMBER, DATE, SKIPPED -> false;
        };
    }

    /** Says what a sign means, in the names of all files: "SPL" is "sykepleier". Nothing means that it says so itself. */
    public void mean(NamePart part, String meaning) {
        pattern().ifPresent(known -> {
            decided = true;
            batch.tell(
                    batch.told().named(Optional.of(known.with(part.field(), Map.of(part.written(), meaning.strip())))));
        });
    }

    /** The study's role that a part means; empty if it means none of them. */
    public Optional<Role> role(NamePart part) {
        return people.get().roleCalled(part.value());
    }

    /** The roles of the study whose names hold what is typed. */
    public List<Role> roles(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return people.get().roles().stream()
                .filter(role -> role.heading().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    /** How many names the pattern fits. */
    public Fit fit() {
        return fit(pattern());
    }

    private Fit fit(Optional<NamePattern> known) {
        List<String> all = names(batch.batch().get());
        List<String> unfit = known.map(pattern -> pattern.unfit(all)).orElse(all);
        return new Fit(all.size() - unfit.size(), all.size(), unfit);
    }

    /** How many names a pattern would fit that is being written; empty as long as it is none. */
    public Optional<Fit> tryOut(String template) {
        try {
            return Optional.of(fit(Optional.of(NamePattern.of(template))));
        } catch (ProblemException noPattern) {
            return Optional.empty();
        }
    }

    /**
     * Takes a pattern that a person has written; without one, names tell nothing.
     *
     * @throws ProblemException if it is no pattern
     */
    public void take(String template) {
        decided = true;
        batch.tell(batch.told()
                .named(template.isBlank() ? Optional.empty() : Optional.of(NamePattern.of(template.strip()))));
    }

    /** Reads a table of informants; what it tells of the voices is proposed. @param told hears how many rows fitted */
    public void informants(Path table, Consumer<Fit> told) {
        batch.ask(intake -> InformantTable.read(table), read -> {
            batch.tell(batch.told().informed(Optional.of(read)));
            told.accept(matched(read));
        });
    }

    /** How many of the voices and files a table has a row for. */
    public Fit matched(InformantTable table) {
        List<String> labels = batch.batch().get().files().stream()
                .filter(FileIntake::goesIn)
                .flatMap(file -> file.voices().stream())
                .filter(voice -> !voice.isUnnamed())
                .map(VoiceRow::label)
                .distinct()
                .toList();
        int rows = table.rows().size();
        List<String> unused = table.match(labels).unused().stream()
                .map(row -> String.join(" ", row.keys()))
                .toList();
        return new Fit(rows - unused.size(), rows, unused);
    }

    /** The table that holds. */
    public Optional<InformantTable> table() {
        return batch.told().informants();
    }
}
