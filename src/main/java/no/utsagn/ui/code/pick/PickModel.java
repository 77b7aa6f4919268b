package no.utsagn.ui.code.pick;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodePath;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Codebook;
import no.utsagn.coding.Coding;
import no.utsagn.study.Study;
import no.utsagn.ui.code.count.Tally;
import no.utsagn.ui.code.name.CodeName;
import no.utsagn.ui.code.name.Fit;
import no.utsagn.ui.code.name.Query;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.DeskModel;

/**
 * What the picker of codes offers for what is typed: exact names first, then names that begin so, in each of these the
 * codes that were used last, then as the tree is read; and last a new code. Retired codes are not offered.
 */
public final class PickModel {

    private record Known(Code code, CodeName name, String above, int place, int recent, int digit, int passages) {}

    private record Fitting(Known known, Fit fit) {
        int tier() {
            return switch (fit) {
                case EXACT -> 0;
                case PREFIX -> 1;
                case WORDS, PATH, ANYWHERE -> 2;
            };
        }
    }

    private static final Comparator<Fitting> BEST = Comparator.comparingInt(Fitting::tier)
            .thenComparingInt(fitting -> fitting.known().recent())
            .thenComparing(Fitting::fit)
            .thenComparingInt(fitting -> fitting.known().place());

    private final Messages say;
    private final DeskModel desk;
    private final Supplier<Optional<Id<Code>>> last;
    private final Tally tally;
    private final Taking taking;
    /** Weak: a study of before, with names that are gone since, must not be kept for this. */
    private Optional<WeakReference<Study>> read = Optional.empty();

    private List<Known> known = List.of();

    /** What is done with the code that is taken. */
    public interface Taking {
        /** Whether a code is offered. */
        default boolean offers(Code code) {
            return true;
        }

        /** Does it with a code that is there. */
        void known(Id<Code> code);

        /** Does it with a code that is to be made, at a path as people write it, in one step. */
        void fresh(String path);
    }

    /** For coding what is selected. @param guard runs an act and shows why if it is refused */
    public PickModel(Messages say, DeskModel desk, CodingModel coding, Tally tally, Consumer<Runnable> guard) {
        this(say, desk, coding.last()::get, tally, new Taking() {
            @Override
            public void known(Id<Code> code) {
                guard.accept(() -> coding.code(code));
            }

            @Override
            public void fresh(String path) {
                guard.accept(() -> coding.codeAt(path));
            }
        });
    }

    /** @param last the code that was used last, where that is known */
    public PickModel(Messages say, DeskModel desk, Supplier<Optional<Id<Code>>> last, Tally tally, Taking taking) {
        this.say = say;
        this.desk = desk;
        this.last = last;
        this.tally = tally;
        this.taking = taking;
    }

    /** The lines for what is typed. */
    public List<PickLine> lines(String typed) {
        read();
        Query query = Query.of(typed);
        List<PickLine> lines = new ArrayList<>();
        known.stream()
                .filter(one -> taking.offers(one.code()))
                .flatMap(one -> one.name().fits(query).map(fit -> new Fitting(one, fit)).stream())
                .sorted(BEST)
                .forEach(fitting -> lines.add(line(fitting.known())));
        lines.addAll(fresh(typed.strip()));
        return lines;
    }

    /** What stands in the field when a code is taken as the one that a new code is to lie under. */
    public String under(Id<Code> code) {
        return codebook().path(code).written() + CodePath.SEPARATOR;
    }

    private Codebook codebook() {
        return desk.study().get().codebook();
    }

    private void read() {
        Study study = desk.study().get();
        if (read.filter(before -> before.refersTo(study)).isEmpty()) {
            read = Optional.of(new WeakReference<>(study));
            known = known(study);
        }
    }

    private List<Known> known(Study study) {
        Map<Id<Code>, Integer> recent = recent(study);
        List<Id<Code>> keys =
                desk.quick().get().in(study.codebook()).stream().map(Code::id).toList();
        Map<Id<Code>, Tally.Count> counts = tally.of(study);
        List<Known> all = new ArrayList<>();
        for (Code code : study.codebook().inTreeOrder()) {
            if (code.fields().status() != CodeStatus.RETIRED) {
                List<String> names = study.codebook().path(code.id()).names();
                List<String> above = names.subList(0, names.size() - 1);
                all.add(new Known(
                        code,
                        CodeName.of(code.name(), above),
                        String.join(CodePath.SEPARATOR, above),
                        all.size(),
                        recent.getOrDefault(code.id(), Integer.MAX_VALUE),
                        keys.indexOf(code.id()) + 1,
                        counts.getOrDefault(code.id(), Tally.Count.NONE).own()));
            }
        }
        return all;
    }

    /** The codes that this coder has used, the last first, counted from 0; the one of this sitting before all others. */
    private Map<Id<Code>, Integer> recent(Study study) {
        Map<Id<Code>, Coding> newest = new HashMap<>();
        study.codings()
                .all()
                .filter(one -> one.coder().equals(desk.desk().me().id()))
                .forEach(one -> newest.merge(one.code(), one, (a, b) -> a.at().isBefore(b.at()) ? b : a));
        List<Id<Code>> order = new ArrayList<>(newest.values().stream()
                .sorted(Comparator.comparing(Coding::at).reversed())
                .map(Coding::code)
                .toList());
        last.get().ifPresent(used -> {
            order.remove(used);
            order.add(0, used);
        });
        Map<Id<Code>, Integer> places = new HashMap<>();
        int place = 0;
        for (Id<Code> code : order) {
            boolean together = place > 0 && sameTime(newest, order.get(place - 1), code);
            places.put(code, together ? places.getOrDefault(order.get(place - 1), place) : place);
            place++;
        }
        return places;
    }

    private static boolean sameTime(Map<Id<Code>, Coding> newest, Id<Code> one, Id<Code> other) {
        Coding a = newest.get(one);
        Coding b = newest.get(other);
        return a != null && b != null && a.at().equals(b.at());
    }

    private PickLine line(Known one) {
        Code code = one.code();
        return new PickLine(
                Optional.of(code.id()),
                code.name(),
                one.above(),
                code.color(),
                one.digit(),
                one.passages(),
                () -> taking.known(code.id()));
    }

    /** The new codes that could be made: as typed, and under the code that is chosen in the tree. */
    private List<PickLine> fresh(String typed) {
        if (typed.replace(">", "").isBlank() || typed.endsWith(">")) {
            return List.of();
        }
        List<PickLine> lines = new ArrayList<>();
        String written = written(typed);
        if (!exists(written)) {
            lines.add(fresh(say.text("ui.picker.new", written), written));
        }
        boolean path = typed.contains(">");
        desk.code()
                .get()
                .filter(chosen -> !path && codebook().codes().has(chosen))
                .map(chosen -> under(chosen) + typed)
                .filter(under -> !exists(under))
                .ifPresent(under -> lines.add(fresh(
                        say.text(
                                "ui.picker.new-under",
                                typed,
                                codebook().code(desk.code().get().orElseThrow()).name()),
                        under)));
        return lines;
    }

    /** The path with its first step in full, where that is the name of a code further down. */
    private String written(String typed) {
        List<String> steps =
                List.of(typed.split(">", -1)).stream().map(String::strip).toList();
        if (steps.size() == 1 || steps.stream().anyMatch(String::isBlank)) {
            return typed;
        }
        String first = codebook()
                .find(CodePath.of(steps.get(0)))
                .map(code -> codebook().path(code.id()).written())
                .orElse(steps.get(0));
        return first + CodePath.SEPARATOR + String.join(CodePath.SEPARATOR, steps.subList(1, steps.size()));
    }

    private boolean exists(String written) {
        String last = written.substring(written.lastIndexOf('>') + 1).strip();
        return codebook().codes().stream()
                .filter(code -> code.name().equalsIgnoreCase(last))
                .anyMatch(code -> codebook().path(code.id()).written().equalsIgnoreCase(written));
    }

    private PickLine fresh(String label, String written) {
        return new PickLine(Optional.empty(), label, "", "", 0, 0, () -> taking.fresh(written));
    }
}
