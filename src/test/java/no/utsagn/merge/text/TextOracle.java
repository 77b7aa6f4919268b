package no.utsagn.merge.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.base.RevisionId;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.Letter;
import no.utsagn.transcript.edit.Letters;
import no.utsagn.transcript.edit.LoggedEdit;
import no.utsagn.transcript.edit.LoggedEdit.Kind;

/**
 * Knows every single character that was ever typed into any copy, watches every edit where it is made, and says by the
 * stated rules, written down once more and without regard to speed, what the text of a copy must be.
 */
final class TextOracle {

    private record Made(
            RevisionId id,
            long clock,
            Kind kind,
            Optional<RevisionId> undoes,
            Optional<Letter> after,
            Optional<Letter> before,
            Set<Letter> taken,
            Set<Letter> put,
            Set<RevisionId> losers) {

        boolean isLayout() {
            return kind == Kind.SPLIT_TURN || kind == Kind.JOIN_TURNS;
        }

        boolean isOfText() {
            return isLayout() || kind == Kind.REPLACE || kind == Kind.PUT_REPLACEMENT || kind == Kind.RESTORE;
        }
    }

    private static final Comparator<Made> OLDEST_FIRST = Comparator.comparingLong(Made::clock)
            .thenComparing(made -> made.id().value());

    private final RevisionId origin;
    private final int length;
    private final Map<RevisionId, Made> all = new HashMap<>();
    private final Map<Letter, Character> characters = new HashMap<>();

    TextOracle(Transcript first) {
        origin = first.log().origin();
        length = first.text().length();
        for (int i = 0; i < length; i++) {
            characters.put(new Letter(origin, i), first.text().charAt(i));
        }
    }

    static Set<RevisionId> ids(Transcript of) {
        return of.log().edits().stream()
                .filter(edit -> edit.kind() != Kind.REST)
                .map(LoggedEdit::revision)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Watches what is new in a copy. */
    void learn(Transcript copy) {
        Set<RevisionId> had = new LinkedHashSet<>();
        for (LoggedEdit edit : copy.log().edits()) {
            if (edit.kind() == Kind.REST) {
                continue;
            }
            if (!all.containsKey(edit.revision())) {
                all.put(edit.revision(), made(edit, had));
            }
            had.add(edit.revision());
        }
    }

    private Made made(LoggedEdit edit, Set<RevisionId> had) {
        if (edit.carried().isPresent()) {
            return carried(edit);
        }
        long clock = Math.max(
                1 + had.stream().mapToLong(id -> all.get(id).clock()).max().orElse(0),
                edit.stamp().at().toEpochMilli());
        List<Letter> text = edit.undoes().isPresent() ? List.of() : alive(had);
        int start = edit.undoes().isPresent() ? 0 : edit.removed().start();
        int end = edit.undoes().isPresent() ? 0 : edit.removed().end();
        Set<Letter> put = edit.undoes().isPresent()
                ? Set.of()
                : letters(edit.revision(), 0, edit.change().inserted());
        edit.inserted()
                .filter(words -> !put.isEmpty())
                .ifPresent(words -> put.forEach(letter -> characters.put(letter, words.charAt(letter.index()))));
        return new Made(
                edit.revision(),
                clock,
                edit.kind(),
                edit.undoes(),
                start == 0 ? Optional.empty() : Optional.of(text.get(start - 1)),
                end >= text.size() ? Optional.empty() : Optional.of(text.get(end)),
                new LinkedHashSet<>(text.subList(start, end)),
                put,
                Set.of());
    }

    /** What only bringing copies together makes: it is taken as it says. */
    private Made carried(LoggedEdit edit) {
        var meaning = edit.carried().orElseThrow();
        boolean isDecision = edit.kind() == Kind.DECIDED;
        Set<Letter> put = letters(edit.revision(), 0, meaning.put());
        put.forEach(letter -> characters.put(letter, ' '));
        Set<Letter> taken = new LinkedHashSet<>();
        for (Letters l : isDecision ? List.<Letters>of() : meaning.taken()) {
            taken.addAll(letters(l.state(), l.first(), l.count()));
        }
        return new Made(
                edit.revision(),
                meaning.clock(),
                edit.kind(),
                edit.undoes(),
                meaning.after(),
                meaning.before(),
                taken,
                put,
                isDecision ? meaning.taken().stream().map(Letters::state).collect(Collectors.toSet()) : Set.of());
    }

    private static Set<Letter> letters(RevisionId state, int first, int count) {
        Set<Letter> letters = new LinkedHashSet<>();
        for (int i = first; i < first + count; i++) {
            letters.add(new Letter(state, i));
        }
        return letters;
    }

    /** Whether all edits stand: none was taken back, and none fell against another. */
    boolean allStand(Set<RevisionId> of) {
        Rules rules = new Rules(of);
        return rules.in.stream().allMatch(rules::stands);
    }

    String text(Set<RevisionId> of) {
        return alive(of).stream()
                .map(letter -> characters.get(letter).toString())
                .collect(Collectors.joining());
    }

    /** The characters that a copy with these edits shows. */
    List<Letter> alive(Set<RevisionId> of) {
        return new Rules(of).alive();
    }

    /** One set of edits. */
    private final class Rules {
        private final List<Made> in;
        private final Map<RevisionId, Boolean> active = new HashMap<>();
        private final Map<RevisionId, Boolean> stands = new HashMap<>();

        Rules(Set<RevisionId> of) {
            in = of.stream().map(all::get).sorted(OLDEST_FIRST).toList();
        }

        List<Letter> alive() {
            List<Letter> order = new ArrayList<>(letters(origin, 0, length));
            for (Made made : in) {
                int at = made.after().map(letter -> order.indexOf(letter) + 1).orElse(0);
                if (made.isOfText()) {
                    order.addAll(at, made.put());
                }
            }
            return order.stream().filter(this::isAlive).toList();
        }

        private boolean isAlive(Letter letter) {
            if (letter.state().equals(origin)) {
                return !isTaken(letter);
            }
            Made owner = all.get(letter.state());
            if (!stands(owner) || isTaken(letter)) {
                return false;
            }
            for (Made same : in) {
                if (same.kind() == Kind.SAME) {
                    Made older = all.get(same.undoes().orElseThrow());
                    Made newer = all.get(same.after().orElseThrow().state());
                    if (in.contains(older) && in.contains(newer) && stands(older) && stands(newer)) {
                        if (owner.equals(older)
                                || (owner.equals(newer) && isTaken(new Letter(older.id(), letter.index())))) {
                            return false;
                        }
                    }
                }
            }
            return true;
        }

        private boolean isTaken(Letter letter) {
            return in.stream().anyMatch(made -> made.isOfText() && made.taken().contains(letter) && stands(made));
        }

        private boolean active(Made made) {
            Boolean known = active.get(made.id());
            if (known == null) {
                boolean back = in.stream()
                        .anyMatch(t -> (t.kind() != Kind.SAME && t.undoes().equals(Optional.of(made.id())) && active(t))
                                || (t.losers().contains(made.id()) && isLast(t)));
                known = !back || in.stream().anyMatch(b -> isOn(b, made) && active(b));
                active.put(made.id(), known);
            }
            return known;
        }

        private boolean isLast(Made decision) {
            return in.stream()
                    .filter(d -> d.kind() == Kind.DECIDED && d.after().equals(decision.after()))
                    .max(OLDEST_FIRST)
                    .equals(Optional.of(decision));
        }

        private boolean stands(Made made) {
            Boolean known = stands.get(made.id());
            if (known == null) {
                known = active(made)
                        && in.stream().filter(base -> isOn(made, base)).allMatch(this::stands)
                        && in.stream()
                                .filter(other -> contend(made, other) && isBefore(other, made))
                                .noneMatch(this::stands);
                stands.put(made.id(), known);
            }
            return known;
        }

        private boolean isBefore(Made one, Made other) {
            List<Comparable<?>> a = rank(one);
            List<Comparable<?>> b = rank(other);
            int replaced = Integer.compare((Integer) a.get(0), (Integer) b.get(0));
            int clock = Long.compare((Long) a.get(1), (Long) b.get(1));
            int id = ((UUID) a.get(2)).compareTo((UUID) b.get(2));
            int rank = replaced != 0 ? replaced : clock != 0 ? clock : id;
            return rank > 0 || (rank == 0 && OLDEST_FIRST.compare(one, other) < 0);
        }

        private List<Comparable<?>> rank(Made made) {
            List<Made> line = in.stream()
                    .filter(other -> active(other) && isFrom(other, made, new HashSet<>()))
                    .toList();
            Made newest = line.stream().max(OLDEST_FIRST).orElseThrow();
            int replaced = line.stream()
                    .filter(m -> m.kind() == Kind.PUT_REPLACEMENT)
                    .mapToInt(m -> m.taken().size())
                    .max()
                    .orElse(0);
            return List.of(replaced, newest.clock(), newest.id().value());
        }

        /** Whether an edit is the other, or made on it by way of edits that count. */
        private boolean isFrom(Made made, Made base, Set<RevisionId> seen) {
            return made.equals(base)
                    || (seen.add(made.id())
                            && in.stream().anyMatch(b -> isOn(made, b) && active(b) && isFrom(b, base, seen)));
        }

        private boolean contend(Made one, Made other) {
            if (one.equals(other)
                    || !active(one)
                    || !active(other)
                    || !one.isOfText()
                    || !other.isOfText()
                    || one.isLayout() != other.isLayout()
                    || one.put().isEmpty() && other.put().isEmpty()
                    || areSame(one, other)) {
                return false;
            }
            return one.taken().stream().anyMatch(other.taken()::contains)
                    || isInside(one, other)
                    || isInside(other, one);
        }

        /** Whether an edit puts words that are left into the midst of what the other took out without having seen them. */
        private boolean isInside(Made words, Made taker) {
            return words.taken().isEmpty()
                    && !words.put().isEmpty()
                    && words.after().filter(taker.taken()::contains).isPresent()
                    && words.before().filter(taker.taken()::contains).isPresent()
                    && alike(words).noneMatch(m -> m.put().stream().anyMatch(taker.taken()::contains))
                    && words.put().stream().anyMatch(l -> in.stream()
                            .noneMatch(m -> m.isOfText() && m.taken().contains(l) && active(m)));
        }

        private Stream<Made> alike(Made made) {
            return Stream.concat(Stream.of(made), in.stream().filter(other -> areSame(made, other)));
        }

        private boolean areSame(Made one, Made other) {
            return !one.equals(other)
                    && in.stream()
                            .filter(s -> s.kind() == Kind.SAME)
                            .map(s -> Set.of(
                                    s.undoes().orElseThrow(),
                                    s.after().orElseThrow().state()))
                            .anyMatch(pair -> pair.equals(Set.of(one.id(), other.id())));
        }
    }

    /** Whether an edit is made on words that the other put in. */
    private boolean isOn(Made made, Made base) {
        if (!made.isOfText() || made.equals(base) || OLDEST_FIRST.compare(made, base) < 0) {
            return false;
        }
        if (!made.taken().isEmpty()) {
            return made.taken().stream().anyMatch(base.put()::contains);
        }
        if (made.put().isEmpty() || made.after().isEmpty() || made.before().isEmpty()) {
            return false;
        }
        RevisionId left = made.after().get().state();
        RevisionId right = made.before().get().state();
        return !left.equals(origin)
                && !right.equals(origin)
                && (left.equals(base.id()) || right.equals(base.id()))
                && line(left).stream().anyMatch(line(right)::contains);
    }

    private Set<RevisionId> line(RevisionId of) {
        Set<RevisionId> line = new HashSet<>(Set.of(of));
        for (Made base : all.values()) {
            if (!base.id().equals(of) && isOn(all.get(of), base)) {
                line.addAll(line(base.id()));
            }
        }
        return line;
    }
}
