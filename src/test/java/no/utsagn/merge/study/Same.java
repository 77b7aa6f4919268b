package no.utsagn.merge.study;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.utsagn.base.History;
import no.utsagn.base.Items;
import no.utsagn.base.Revision;
import no.utsagn.study.Past;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.LoggedEdit;
import org.jspecify.annotations.Nullable;

/** What must be equal in two copies that were merged with each other: ids and values as sets, not the order of logs. */
final class Same {

    private Same() {}

    static Map<String, Object> of(Study study) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("title", study.facts().title());
        parts.put("group size", study.facts().groupSize());
        parts.put("coders", study.coders());
        parts.put("roles", study.people().roles());
        parts.put("sites", study.people().sites());
        parts.put("cases", study.people().cases());
        study.people().participants().forEach(p -> parts.put("participant " + p.id(), history(p.history())));
        study.transcripts().forEach(t -> parts.put("transcript " + t.id(), transcript(t)));
        study.codebook().codes().forEach(c -> parts.put("code " + c.id(), history(c.history())));
        parts.put("groups", study.codebook().groups());
        parts.put("aliases", study.codebook().aliases());
        parts.put("codings", study.codings().all().collect(Collectors.toSet()));
        parts.put("memos", study.memos());
        parts.put("entities", study.entities());
        // where the quotes of a former state stood is not told: only those of now move with the words
        study.chapters().forEach(c -> parts.put("chapter " + c.id(), List.of(c.fields(), ids(c.history()))));
        parts.put("printed", study.printed());
        parts.put("searches", study.searches());
        parts.put("past", study.past());
        parts.put("tombstones", study.tombstones());
        return parts;
    }

    /** The parts in which two studies differ, each with what it is in either. */
    static List<String> differing(Study one, Study other) {
        Map<String, Object> here = of(one);
        Map<String, Object> there = of(other);
        Set<String> parts = new TreeSet<>(here.keySet());
        parts.addAll(there.keySet());
        return parts.stream()
                .filter(part -> !Objects.equals(here.get(part), there.get(part)))
                .map(part -> part + "\n  " + less(here.get(part), there.get(part)) + "\n  "
                        + less(there.get(part), here.get(part)))
                .toList();
    }

    /** What one holds and the other does not, as far as that can be told. */
    private static String less(@Nullable Object of, @Nullable Object other) {
        if (of instanceof Set<?> some && other instanceof Set<?> others) {
            return some.stream()
                    .filter(thing -> !others.contains(thing))
                    .toList()
                    .toString();
        }
        if (of instanceof Map<?, ?> some && other instanceof Map<?, ?> others) {
            return some.entrySet().stream()
                    .filter(entry -> !Objects.equals(entry.getValue(), others.get(entry.getKey())))
                    .map(entry -> entry.getKey() + "=" + less(entry.getValue(), others.get(entry.getKey())))
                    .toList()
                    .toString();
        }
        if (of instanceof Items<?> some && other instanceof Items<?> others) {
            return some.stream()
                    .filter(thing -> !others.all().contains(thing))
                    .toList()
                    .toString();
        }
        if (of instanceof Past some && other instanceof Past others) {
            return less(some.changes(), others.changes())
                    + less(some.deletions(), others.deletions())
                    + less(some.lifted(), others.lifted());
        }
        return String.valueOf(of);
    }

    private static <F> Object history(History<F> history) {
        Set<Revision<F>> states = new HashSet<>(history.revisions());
        return Map.of("now", history.now(), "states", states);
    }

    private static Object ids(History<?> history) {
        return history.revisions().stream().map(Revision::id).collect(Collectors.toSet());
    }

    private static Object transcript(Transcript t) {
        return Map.of(
                "said", history(t.history()),
                "text", t.text(),
                "turns", t.turns(),
                "speakers", t.speakers(),
                "marks", Set.copyOf(t.marks()),
                "replacements", Set.copyOf(t.replacements()),
                "pins", Set.copyOf(t.pins()),
                "origin", t.log().origin(),
                "edits",
                        t.log().edits().stream()
                                .filter(edit -> !edit.kind().name().equals("REST"))
                                .map(LoggedEdit::revision)
                                .collect(Collectors.toSet()));
    }
}
