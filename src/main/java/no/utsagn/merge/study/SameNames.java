package no.utsagn.merge.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.merge.Kind;
import no.utsagn.study.People;
import no.utsagn.study.Study;
import no.utsagn.transcript.TranscriptFields;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.ParticipantFields;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Site;

/**
 * Lets roles and sites that both copies made under one name be one: the copy that knows it by the greater id gets it
 * under the lesser, as the other copy has it. So nobody who holds a role is counted apart from the others who do.
 */
final class SameNames {

    private final Study ours;
    private final Study theirs;
    private final List<Folded> folded = new ArrayList<>();

    private SameNames(Study ours, Study theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    /** The copies of a folding, with these too. */
    static Folding in(Folding texts) {
        SameNames names = new SameNames(texts.ours(), texts.theirs());
        Map<Id<Role>, Role> roles = names.same(
                Kind.ROLE,
                texts.ours().people().roles(),
                texts.theirs().people().roles(),
                (one, other) -> one.singular().equalsIgnoreCase(other.singular()));
        Map<Id<Site>, Site> sites = names.same(
                Kind.SITE,
                texts.ours().people().sites(),
                texts.theirs().people().sites(),
                (one, other) ->
                        one.name().equalsIgnoreCase(other.name()) && one.kind().equalsIgnoreCase(other.kind()));
        return names.folded.isEmpty()
                ? texts
                : new Folding(
                        in(texts.ours(), roles, sites),
                        in(texts.theirs(), roles, sites),
                        Stream.concat(texts.folded().stream(), names.folded.stream())
                                .toList());
    }

    /** By the ids that go: what stands for them. */
    private <T> Map<Id<T>, T> same(Kind kind, Items<T> here, Items<T> there, BiPredicate<T, T> isCalledSo) {
        Map<Id<T>, T> same = new TreeMap<>(Comparator.comparing(Id::value));
        Set<Id<T>> taken = new HashSet<>();
        for (Id<T> mine : alone(here, there)) {
            alone(there, here).stream()
                    .filter(other -> !taken.contains(other) && isCalledSo.test(here.get(mine), there.get(other)))
                    .filter(other -> isNobodysDeletion(folded(kind, mine, other)))
                    .findFirst()
                    .ifPresent(other -> {
                        taken.add(other);
                        boolean first = mine.compareTo(other) < 0;
                        folded.add(folded(kind, mine, other));
                        same.put(first ? other : mine, first ? here.get(mine) : there.get(other));
                    });
        }
        return same;
    }

    private static <T> Folded folded(Kind kind, Id<T> one, Id<T> other) {
        boolean first = one.compareTo(other) < 0;
        UUID kept = (first ? one : other).value();
        return new Folded(kind, (first ? other : one).value(), kept);
    }

    /** What the other copy does not have, in the order of its ids. */
    private static <T> List<Id<T>> alone(Items<T> here, Items<T> there) {
        return here.ids().stream().filter(id -> !there.has(id)).sorted().toList();
    }

    private boolean isNobodysDeletion(Folded one) {
        return !one.isDeletedElse(ours.past()) && !one.isDeletedElse(theirs.past());
    }

    private static Study in(Study study, Map<Id<Role>, Role> roles, Map<Id<Site>, Site> sites) {
        People people = study.people();
        Items<Role> newRoles = people.roles().mapped(role -> roles.getOrDefault(role.id(), role));
        Items<Site> newSites = people.sites().mapped(site -> sites.getOrDefault(site.id(), site));
        if (newRoles.equals(people.roles()) && newSites.equals(people.sites())) {
            return study;
        }
        Items<Participant> participants = people.participants()
                .mapped(one ->
                        new Participant(one.id(), one.history().rewritten(fields -> told(fields, roles, sites))));
        return study.with(new People(
                        Items.of(newRoles.all(), Role::id),
                        Items.of(newSites.all(), Site::id),
                        participants,
                        people.cases()))
                .withTranscripts(study.transcripts()
                        .mapped(text -> text.withHistory(text.history().rewritten(fields -> told(fields, sites)))));
    }

    private static ParticipantFields told(
            ParticipantFields fields, Map<Id<Role>, Role> roles, Map<Id<Site>, Site> sites) {
        Id<Role> role =
                Optional.ofNullable(roles.get(fields.role())).map(Role::id).orElse(fields.role());
        return fields.site()
                .map(sites::get)
                .map(site -> fields.withSite(site.id()))
                .orElse(fields)
                .withRole(role);
    }

    private static TranscriptFields told(TranscriptFields fields, Map<Id<Site>, Site> sites) {
        return fields.site()
                .map(sites::get)
                .map(site -> fields.withSite(site.id()))
                .orElse(fields);
    }
}
