package no.utsagn.merge.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Revision;
import no.utsagn.coding.Case;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Difference.What;
import no.utsagn.merge.Field;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.study.People;
import no.utsagn.study.Study;
import no.utsagn.transcript.TranscriptFields;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.ParticipantFields;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Round;
import no.utsagn.transcript.people.Site;

/** Everyone in both copies: participants field by field, roles and sites as they were changed last. */
final class PeopleMerge {

    private final Copies copies;
    private final Deciding deciding;

    PeopleMerge(Copies copies, Deciding deciding) {
        this.copies = copies;
        this.deciding = deciding;
    }

    /** @param transcripts what is said of the transcripts, which may lie at a site */
    People merged(List<TranscriptFields> transcripts) {
        People ours = copies.ours().people();
        People theirs = copies.theirs().people();
        Items<Participant> participants = participants(ours, theirs);
        Items<Role> roles = new ItemMerge<Role>(copies, deciding, Kind.ROLE, Role::id, Role::singular)
                .keeping(participants.stream().map(Participant::role).collect(Collectors.toSet()))
                .latest(ours.roles(), theirs.roles());
        Set<Id<Site>> used = Stream.concat(
                        participants.stream().flatMap(p -> p.site().stream()),
                        transcripts.stream().flatMap(fields -> fields.site().stream()))
                .collect(Collectors.toSet());
        Items<Site> sites = new ItemMerge<Site>(copies, deciding, Kind.SITE, Site::id, Site::name)
                .keeping(used)
                .latest(ours.sites(), theirs.sites());
        return new People(roles, sites, participants, cases(participants));
    }

    private Items<Case> cases(Items<Participant> participants) {
        ItemMerge<Case> merge = new ItemMerge<>(copies, deciding, Kind.CASE, Case::id, Case::name);
        Items<Case> merged = merge.merged(
                copies.ours().people().cases(), copies.theirs().people().cases(), (here, there, newer) -> {
                    Case later = merge.later(here, there, newer);
                    return copies.lineage().newer(here.id().value()) == Side.BOTH
                            ? new Case(later.id(), later.name(), all(here, there))
                            : later;
                });
        return merged.mapped(group -> {
            Set<Id<Participant>> left = new HashSet<>(group.participants());
            left.retainAll(participants.ids());
            return left.size() == group.participants().size() ? group : new Case(group.id(), group.name(), left);
        });
    }

    /** Where both changed who belongs to a case, nobody is left out that either put in. */
    private static Set<Id<Participant>> all(Case here, Case there) {
        Set<Id<Participant>> all = new HashSet<>(here.participants());
        all.addAll(there.participants());
        return all;
    }

    private Items<Participant> participants(People ours, People theirs) {
        List<Participant> merged = new ArrayList<>();
        for (Participant here : ours.participants()) {
            Optional<Participant> there = theirs.participants().find(here.id());
            if (copies.lineage().gone(here.id().value())) {
                tell(here, What.GONE, Side.THEIRS);
            } else if (there.isPresent()) {
                merged.add(both(here, there.get()));
            } else {
                tell(here, What.NEW, Side.OURS);
                merged.add(here);
            }
        }
        for (Participant there : theirs.participants()) {
            if (!ours.participants().has(there.id())) {
                boolean gone = copies.lineage().gone(there.id().value());
                tell(there, gone ? What.GONE : What.NEW, gone ? Side.OURS : Side.THEIRS);
                if (!gone) {
                    merged.add(there);
                }
            }
        }
        return Items.of(merged, Participant::id);
    }

    private Participant both(Participant here, Participant there) {
        if (here.equals(there)) {
            return here;
        }
        boolean named = here.history().revisions().stream().allMatch(r -> sameName(r, there));
        ThingMerge<ParticipantFields> merge =
                new ThingMerge<>(deciding, copies, unnamed(here, named), unnamed(there, named));
        UUID id = here.id().value();
        ParticipantFields fields = new ParticipantFields(
                merge.field(Question.of(id, Field.ROLE), ParticipantFields::role, this::role),
                merge.quietly(ParticipantFields::name),
                merge.field(Question.of(id, Field.SITE), ParticipantFields::site, this::site),
                merge.field(Question.of(id, Field.ROUND), ParticipantFields::round, PeopleMerge::round),
                attributes(id, merge, ParticipantFields::attributes),
                merge.quietly(ParticipantFields::draw));
        Participant merged = new Participant(here.id(), merge.merged(fields, PeopleMerge::set));
        if (!merge.told().isEmpty()) {
            deciding.tell(new Difference(
                    Kind.PARTICIPANT,
                    id,
                    What.CHANGED,
                    merge.ahead(),
                    label(merged.id()),
                    "",
                    Optional.empty(),
                    1,
                    merge.told()));
        }
        return merged;
    }

    /** Whether a state says of the name what the other copy says: else one of them has put the name in the key. */
    private static boolean sameName(Revision<ParticipantFields> state, Participant other) {
        return other.history()
                .find(state.id())
                .map(there -> there.fields().name().equals(state.fields().name()))
                .orElse(true);
    }

    private static History<ParticipantFields> unnamed(Participant participant, boolean named) {
        return named ? participant.history() : participant.history().rewritten(ParticipantFields::withoutName);
    }

    private static String set(ParticipantFields fields) {
        return fields.role() + " " + fields.site().map(Id::toString).orElse("") + " " + fields.draw();
    }

    /** Attributes one by one, so that a change of one does not stand against a change of another. */
    <F> Attributes attributes(UUID thing, ThingMerge<F> merge, Function<F, Attributes> of) {
        Set<String> names = new TreeSet<>(of.apply(merge.ours()).values().keySet());
        names.addAll(of.apply(merge.theirs()).values().keySet());
        Map<String, String> values = new TreeMap<>();
        for (String name : names) {
            Optional<String> value = merge.field(
                    Question.of(thing, Field.ATTRIBUTE, name),
                    fields -> of.apply(fields).get(name),
                    v -> v.orElse(""));
            value.ifPresent(said -> values.put(name, said));
        }
        return new Attributes(values);
    }

    String role(Id<Role> id) {
        return find(study -> study.people().roles().find(id).map(Role::singular));
    }

    String site(Optional<Id<Site>> id) {
        return id.map(site -> find(study -> study.people().sites().find(site).map(Site::name)))
                .orElse("");
    }

    static String round(Optional<Round> round) {
        return round.map(Round::name).orElse("");
    }

    private String label(Id<Participant> id) {
        return find(study -> study.people().participants().has(id)
                ? Optional.of(study.people().label(id))
                : Optional.empty());
    }

    private String find(Function<Study, Optional<String>> of) {
        return of.apply(copies.ours()).or(() -> of.apply(copies.theirs())).orElse("");
    }

    private void tell(Participant participant, What what, Side side) {
        deciding.tell(new Difference(
                Kind.PARTICIPANT,
                participant.id().value(),
                what,
                side,
                label(participant.id()),
                "",
                Optional.empty(),
                1,
                List.of()));
    }
}
