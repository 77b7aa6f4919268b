package no.utsagn.storage.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Codings;
import no.utsagn.storage.row.Cells;
import no.utsagn.storage.row.Rows;
import no.utsagn.storage.row.Source;
import no.utsagn.storage.row.Table;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;

/** Codings: by far the most rows, and the ones that change most often. */
final class CodingTables {

    private static final Table CODING = Table.of("coding", "transcript id", "code span_start span_end coder coded_at");
    private static final Table ABOUT = Table.of("coding_about", "transcript coding participant", "");

    static final List<Table> ALL = List.of(CODING, ABOUT);

    private CodingTables() {}

    static void difference(Codings before, Codings after, Difference difference) {
        if (Difference.one(before, after)) {
            return;
        }
        Set<Id<Transcript>> transcripts = new HashSet<>(before.transcripts());
        transcripts.addAll(after.transcripts());
        for (Id<Transcript> transcript : transcripts) {
            difference(before.in(transcript), after.in(transcript), difference);
        }
    }

    /** Rows are made only for what lies between the codings that both lists begin with and those they end with. */
    private static void difference(List<Coding> before, List<Coding> after, Difference difference) {
        if (Difference.one(before, after)) {
            return;
        }
        int head = Difference.shared(before, after);
        int most = Math.min(before.size(), after.size()) - head;
        int tail = 0;
        while (tail < most && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Coding> gone = before.subList(head, before.size() - tail);
        List<Coding> come = after.subList(head, after.size() - tail);
        difference.rows(
                rows -> gone.forEach(coding -> write(coding, rows)),
                rows -> come.forEach(coding -> write(coding, rows)));
    }

    private static void write(Coding coding, Rows rows) {
        rows.add(
                CODING,
                coding.transcript(),
                coding.id(),
                coding.code(),
                coding.span().start(),
                coding.span().end(),
                coding.coder(),
                coding.at());
        coding.about().forEach(person -> rows.add(ABOUT, coding.transcript(), coding.id(), person));
    }

    /** One object for each id that very many codings share. */
    private static final class Shared<T> {
        private final Map<UUID, Id<T>> ids = new HashMap<>();

        Id<T> id(UUID value) {
            return ids.computeIfAbsent(value, Id::new);
        }
    }

    static Codings read(Source source) {
        Source.Owned about = source.owned(ABOUT, 2);
        Shared<Code> codes = new Shared<>();
        Shared<Transcript> transcripts = new Shared<>();
        Shared<Coder> coders = new Shared<>();
        List<Coding> codings = new ArrayList<>();
        for (Cells c : source.all(CODING)) {
            codings.add(new Coding(
                    c.id("id"),
                    codes.id(c.uuid("code")),
                    transcripts.id(c.uuid("transcript")),
                    c.span(),
                    coders.id(c.uuid("coder")),
                    c.instant("coded_at"),
                    about(about.of(c.uuid("transcript"), c.uuid("id")))));
        }
        return Codings.of(codings);
    }

    private static Set<Id<Participant>> about(List<Cells> rows) {
        return rows.stream().map(c -> c.<Participant>id("participant")).collect(Collectors.toSet());
    }
}
