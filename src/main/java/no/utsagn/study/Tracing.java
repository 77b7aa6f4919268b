package no.utsagn.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Revision;
import no.utsagn.base.RevisionId;
import no.utsagn.base.Stamp;
import no.utsagn.chapter.PrintedBefore;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.LoggedEdit;
import no.utsagn.transcript.entity.Pin;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Mark;

/** Finds what an edit did to the things of a study. That words moved, and what lies on them with them, is no change. */
final class Tracing {

    private final Study before;
    private final Study after;
    private final Stamp stamp;
    private final Set<UUID> changed = new HashSet<>();
    private final Map<UUID, Deletion> gone = new HashMap<>();
    private final Set<UUID> back = new HashSet<>();

    /** All states of what was deleted: a copy that has another was worked on by somebody who did not know of it. */
    private final Map<UUID, Set<Change>> known = new HashMap<>();

    Tracing(Study before, Study after, Stamp stamp) {
        this.before = before;
        this.after = after;
        this.stamp = stamp;
    }

    Study traced() {
        facts();
        items(before.coders(), after.coders());
        people();
        items(before.codebook().groups(), after.codebook().groups());
        items(before.memos(), after.memos());
        items(before.entities(), after.entities());
        items(before.samples(), after.samples());
        items(before.searches().saved(), after.searches().saved());
        items(before.printed(), after.printed(), (was, is) -> said(was).equals(said(is)));
        histories(before.codebook().codes(), after.codebook().codes(), code -> code.history());
        histories(before.chapters(), after.chapters(), chapter -> chapter.history());
        transcripts();
        buried();
        Past past = after.past().back(back).deleted(gone).changed(known);
        return after.with(changed.isEmpty() ? past : past.changed(changed, new Change(RevisionId.random(), stamp)));
    }

    /** What was made and deleted in one edit, and what is there again although it was removed for good. */
    private void buried() {
        if (!back.isEmpty()) {
            after.tombstones().forEach(stone -> back.remove(stone.id()));
        }
        if (!one(before.tombstones(), after.tombstones())) {
            after.tombstones().stream()
                    .filter(stone -> !before.tombstones().contains(stone))
                    .map(Tombstone::id)
                    .filter(thing -> !gone.containsKey(thing) && !after.past().isGone(thing))
                    .forEach(thing -> gone(thing, Optional.empty()));
        }
    }

    private void facts() {
        single(before.facts().title(), after.facts().title(), before.id().value());
        single(before.facts().groupSize(), after.facts().groupSize(), Study.part(before, "group size"));
        single(before.codebook().name(), after.codebook().name(), Study.part(before, "codebook"));
        single(before.searches().words(), after.searches().words(), Study.part(before, "words"));
    }

    private void single(Object was, Object is, UUID thing) {
        if (!was.equals(is)) {
            changed.add(thing);
        }
    }

    private void people() {
        items(before.people().roles(), after.people().roles());
        items(before.people().sites(), after.people().sites());
        items(before.people().cases(), after.people().cases());
        histories(before.people().participants(), after.people().participants(), p -> p.history());
    }

    private static PrintedBefore said(PrintedBefore printed) {
        return printed.over(Span.at(0));
    }

    private <T> void items(Items<T> was, Items<T> is) {
        items(was, is, Object::equals);
    }

    private <T> void items(Items<T> was, Items<T> is, BiPredicate<T, T> same) {
        things(
                was,
                is,
                (a, b) -> {
                    if (!same.test(a.thing(), b)) {
                        changed.add(a.id().value());
                    }
                },
                thing -> Optional.empty());
    }

    private <T, F> void histories(Items<T> was, Items<T> is, Function<T, History<F>> history) {
        things(
                was,
                is,
                (a, b) -> {},
                thing -> Optional.of(history.apply(thing).head().id()));
        if (!one(was, is)) {
            was.ids().stream()
                    .filter(id -> !is.has(id))
                    .forEach(id -> known.put(
                            id.value(), states(history.apply(was.get(id)).revisions())));
        }
    }

    private static <F> Set<Change> states(List<Revision<F>> revisions) {
        return revisions.stream()
                .map(revision -> new Change(revision.id(), revision.stamp()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Was<T>(Id<T> id, T thing) {}

    private interface Both<T> {
        void stayed(Was<T> was, T is);
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean one(Object was, Object is) {
        return was == is;
    }

    private <T> void things(Items<T> was, Items<T> is, Both<T> both, Function<T, Optional<RevisionId>> head) {
        if (one(was, is)) {
            return;
        }
        for (Id<T> id : was.ids()) {
            T thing = was.get(id);
            Optional<T> now = is.find(id);
            if (now.isEmpty()) {
                gone(id.value(), head.apply(thing));
            } else if (!one(thing, now.get())) {
                both.stayed(new Was<>(id, thing), now.get());
            }
        }
        is.ids().stream().filter(id -> !was.has(id)).forEach(id -> back.add(id.value()));
    }

    private void gone(UUID thing, Optional<RevisionId> head) {
        gone.put(thing, new Deletion(UUID.randomUUID(), Optional.of(stamp), head));
    }

    private void transcripts() {
        things(before.transcripts(), after.transcripts(), (a, b) -> {}, t -> Optional.of(t.state()));
        for (Transcript was : before.transcripts()) {
            List<LoggedEdit> edits = after.transcripts()
                    .find(was.id())
                    .filter(is -> !one(was, is))
                    .map(is -> texts(was, is))
                    .orElse(List.of());
            codings(before.codings().in(was.id()), after.codings().in(was.id()), edits);
        }
        after.transcripts().stream()
                .filter(is -> !before.transcripts().has(is.id()))
                .forEach(is -> after.codings().in(is.id()).forEach(c -> back.add(c.id().value())));
    }

    /** @return what was done to the words */
    private List<LoggedEdit> texts(Transcript was, Transcript is) {
        items(was.speakers(), is.speakers());
        list(was.marks(), is.marks(), Mark::id, mark -> mark.kind());
        list(was.replacements(), is.replacements(), Replacement::id, replacement -> replacement.entity());
        list(was.pins(), is.pins(), Pin::id, pin -> pin.entity());
        return is.log().has(was.log().head()) ? is.log().since(was.log().head()) : List.of();
    }

    private <T> void list(List<T> was, List<T> is, Function<T, Id<T>> id, Function<T, Object> said) {
        if (!was.equals(is)) {
            items(Items.of(was, id), Items.of(is, id), (a, b) -> said.apply(a).equals(said.apply(b)));
        }
    }

    private void codings(List<Coding> was, List<Coding> is, List<LoggedEdit> edits) {
        if (one(was, is)) {
            return;
        }
        Map<Id<Coding>, Coding> left = is.stream().collect(Collectors.toMap(Coding::id, coding -> coding));
        for (Coding coding : was) {
            Coding now = left.remove(coding.id());
            if (now == null) {
                gone(coding.id().value(), Optional.empty());
            } else if (!now.equals(coding) && !now.equals(moved(coding, edits))) {
                changed.add(coding.id().value());
            }
        }
        left.keySet().forEach(id -> back.add(id.value()));
    }

    private static Coding moved(Coding coding, List<LoggedEdit> edits) {
        Optional<Span> span = Optional.of(coding.span());
        for (LoggedEdit edit : edits) {
            span = span.flatMap(edit.change()::moved);
        }
        return span.filter(s -> !s.isEmpty()).map(coding::over).orElse(coding);
    }
}
