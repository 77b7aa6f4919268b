package no.utsagn.ui.mending.effect;

import java.util.List;
import java.util.Optional;
import no.utsagn.app.correct.Effect;
import no.utsagn.coding.Coding;
import no.utsagn.study.Study;

/**
 * What a correction would do, as rows and figures.
 *
 * @param kept how many of the codings that it concerns keep all their words
 * @param shorter those that lose some
 * @param gone those that lose all
 * @param quotes how many quotes leave their chapters
 * @param cutQuotes how many quotes get shorter
 * @param memos how many notes go
 * @param printed how many entries of what was printed before go
 * @param names how many replaced names stay where the corrected text has something else
 */
public record Consequences(
        int kept, List<Row> shorter, List<Row> gone, int quotes, int cutQuotes, int memos, int printed, int names) {

    /** A coding. @param code what its code is called; @param color "#rrggbb"; @param after empty if it is gone */
    public record Row(String code, String color, String before, String after) {
        @Override
        public String toString() {
            return "Row: " + before.length() + " to " + after.length();
        }
    }

    public Consequences {
        shorter = List.copyOf(shorter);
        gone = List.copyOf(gone);
    }

    /** None, with this many codings there that stay as they are. */
    public static Consequences none(int kept) {
        return new Consequences(kept, List.of(), List.of(), 0, 0, 0, 0, 0);
    }

    /** @param concerned how many codings lie where something is corrected */
    public static Consequences of(Study study, Effect effect, int concerned) {
        int lost = effect.vanishing().size() + effect.shrinking().size();
        return new Consequences(
                Math.max(0, concerned - lost),
                rows(study, effect.shrinking()),
                rows(study, effect.vanishing()),
                effect.quotes().size(),
                effect.cutQuotes().size(),
                effect.memos().size(),
                effect.printed().size(),
                effect.kept());
    }

    private static List<Row> rows(Study study, List<Effect.Touched> touched) {
        return touched.stream().flatMap(t -> row(study, t).stream()).toList();
    }

    private static Optional<Row> row(Study study, Effect.Touched touched) {
        return study.codings().in(touched.transcript()).stream()
                .filter(coding -> coding.id().equals(touched.coding()))
                .findFirst()
                .map(Coding::code)
                .flatMap(study.codebook().codes()::find)
                .map(code -> new Row(code.name(), code.color(), touched.before(), touched.after()));
    }

    /** Whether anything of the researcher's own work goes. */
    public boolean loses() {
        return !gone.isEmpty() || quotes > 0 || memos > 0 || printed > 0;
    }

    @Override
    public String toString() {
        return "Consequences: " + kept + " kept, " + shorter.size() + " shorter, " + gone.size() + " gone";
    }
}
