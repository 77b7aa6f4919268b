package no.utsagn.app.sample;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import no.utsagn.app.CodebookFiles;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.search.CodeByQuery;
import no.utsagn.app.search.Wanted;
import no.utsagn.app.transcripts.intake.Intake;
import no.utsagn.app.transcripts.intake.TakenIn;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.Beforehand;
import no.utsagn.base.Messages;
import no.utsagn.base.Progress;
import no.utsagn.base.Table;
import no.utsagn.coding.Unit;
import no.utsagn.importing.table.FileTable;
import no.utsagn.importing.table.MappingTable;

/** Makes the sample study: transcripts, speakers, codebook, codings. Its names still stand in it. */
public final class SampleStudy {

    private final SampleFolder samples;
    private final Messages messages;
    private final Clock clock;
    private final Consumer<DemoStep> tell;

    /** @param tell hears of each step when it is done */
    public SampleStudy(SampleFolder samples, Messages messages, Clock clock, Consumer<DemoStep> tell) {
        this.samples = samples;
        this.messages = messages;
        this.clock = clock;
        this.tell = tell;
    }

    /**
     * Makes the study.
     *
     * @param file where; nothing may stand there yet
     * @return the study, open
     */
    public OpenStudy create(Path file) {
        OpenStudy open = OpenStudy.create(file, messages.text("sample.title"), messages.text("sample.coder"), clock);
        try {
            tell.accept(DemoStep.of("demo.created", file.toString()));
            takeIn(open);
            int codes = CodebookFiles.takeIn(open, samples.codebook());
            tell.accept(DemoStep.of("demo.codebook", codes));
            int byHand = HandCodings.lay(open, samples.table("codings.tsv"));
            tell.accept(DemoStep.of("demo.coded-by-hand", byHand));
            codeByQueries(open);
            return open;
        } catch (RuntimeException e) {
            open.close();
            throw e;
        }
    }

    /** What a researcher decided to put in the place of names and other identifiers. */
    public Path decisions() {
        return samples.table("decisions.tsv");
    }

    private void takeIn(OpenStudy open) {
        Intake intake = new Intake(open);
        Beforehand told = Beforehand.nothing()
                .with(MappingTable.read(samples.table("speakers.tsv")))
                .with(FileTable.read(samples.table("transcripts.tsv")));
        Batch batch = intake.read(Batch.none(), samples.files(), told, Progress.none(), file -> {});
        batch.files().forEach(file -> file.read().why().ifPresent(why -> {
            throw why.exception();
        }));
        TakenIn taken = intake.take(batch, Progress.none());
        int words =
                batch.wanted().stream().mapToInt(file -> file.read().words()).sum();
        int turns = open.now().transcripts().stream()
                .mapToInt(transcript -> transcript.turns().size())
                .sum();
        tell.accept(DemoStep.of("demo.imported", taken.transcripts().size(), words, turns, taken.newParticipants()));
    }

    private void codeByQueries(OpenStudy open) {
        CodeByQuery coding = new CodeByQuery(open);
        for (Table.Row row : Table.read(samples.table("queries.tsv"), List.of("code", "query", "unit"))
                .rows()) {
            Unit unit = Unit.valueOf(row.get("unit").toUpperCase(Locale.ROOT));
            CodeByQuery.Coded coded = coding.code(row.get("code"), Wanted.of(row.get("query")), unit, Progress.none());
            tell.accept(
                    DemoStep.of("demo.coded-by-query", coded.code(), row.get("query"), coded.hits(), coded.codings()));
        }
    }
}
