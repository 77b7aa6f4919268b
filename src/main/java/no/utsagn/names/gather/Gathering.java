package no.utsagn.names.gather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.utsagn.base.Id;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.keyfile.KeyedEntity;
import no.utsagn.names.find.Found;
import no.utsagn.names.form.FormMatcher;
import no.utsagn.names.form.FormMatcherBuilder;
import no.utsagn.names.lexicon.Lexicon;
import no.utsagn.names.lexicon.Trait;
import no.utsagn.study.Study;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.entity.Rung;
import no.utsagn.transcript.people.Participant;

/** Puts all that is decided, known by name and found in a study together: one entity for each that is named. */
public final class Gathering {

    private final Study study;
    private final BiFunction<String, Integer, Id<Entity>> ids;
    private final KeyContents known;
    private final Naming naming;
    private final Map<Id<Entity>, Pile> piles = new LinkedHashMap<>();
    private final Map<Id<Entity>, Named> doubted = new LinkedHashMap<>();
    private final Map<Id<Participant>, Id<Entity>> decidedOf = new HashMap<>();
    private final List<Clusters.Seen> names = new ArrayList<>();
    private final Map<String, Id<Entity>> byNumber = new HashMap<>();
    private final Lexicon lexicon;

    /**
     * @param ids gives what is new its id: by what it is, and by how many such ids were taken already
     * @param lexicon tells which words are ordinary ones
     */
    public Gathering(
            Study study, Optional<KeyContents> key, BiFunction<String, Integer, Id<Entity>> ids, Lexicon lexicon) {
        this.study = study;
        this.ids = ids;
        this.lexicon = lexicon;
        known = key.orElse(KeyContents.none());
        naming = Naming.forReview(study, known, this::freeId);
        new FollowedNames(study, naming).follow();
        naming.unsure().forEach(unsure -> {
            Id<Entity> id = freeId("doubt " + Naming.lower(unsure.form()));
            Named named = Named.fresh(id, EntityKind.PERSON, Rendering.Words.of("[navn]"), unsure.form())
                    .with(unsure.form());
            if (doubted.putIfAbsent(id, named) == null) {
                pile(named).doubt(unsure.reason());
            }
        });
        study.entities().forEach(entity -> {
            if (entity.rendering() instanceof Rendering.LabelOf label) {
                decidedOf.putIfAbsent(label.participant(), entity.id());
            }
        });
        naming.all().forEach(named -> named.forms()
                .forEach(form -> byNumber.putIfAbsent(NumberKey.of(named.kind(), form), named.id())));
    }

    private Id<Entity> freeId(String words) {
        int attempt = 0;
        Id<Entity> id = ids.apply(words, attempt);
        while (study.entities().has(id)
                || study.tombstones().contains(new Tombstone(Tombstone.Kind.ENTITY, id.value(), true))) {
            attempt++;
            id = ids.apply(words, attempt);
        }
        return id;
    }

    /** Everybody and everything, in the order it came up. @param finds what was found in a transcript */
    public List<Gathered> gathered(Function<Transcript, List<Found>> finds) {
        study.entities().forEach(this::pile);
        Sightings sightings = new Sightings(matcher(), study.entities()::has, this::isOrdinary);
        Echoes echoes = new Echoes(study, finds, this::isSettled, lexicon);
        for (Transcript transcript : study.transcripts()) {
            for (Replacement replacement : transcript.replacements()) {
                study.entities().find(replacement.entity()).ifPresent(entity -> pile(entity)
                        .add(new Spot(transcript, replacement.span(), false, false, true)));
            }
            List<Found> found = new ArrayList<>(finds.apply(transcript));
            found.addAll(echoes.in(transcript));
            sightings.in(transcript, found).forEach(sighting -> take(transcript, sighting));
        }
        cluster();
        return piles.values().stream()
                .filter(pile -> !pile.isEmpty())
                .map(pile -> pile.gathered(finer(pile)))
                .toList();
    }

    private boolean isSettled(String form) {
        return naming.ownerOf(form).isPresent() && !naming.isShared(form);
    }

    private List<Rung> finer(Pile pile) {
        return Optional.ofNullable(known.entities().get(pile.key()))
                .map(KeyedEntity::finer)
                .orElse(List.of());
    }

    private FormMatcher<Id<Entity>> matcher() {
        FormMatcherBuilder<Id<Entity>> forms = FormMatcher.builder();
        for (Named named : naming.all()) {
            named.forms().stream()
                    .filter(form -> !naming.isShared(form))
                    .forEach(form -> forms.add(form, named.id(), named.kind()));
        }
        doubted.values().forEach(named -> forms.add(named.name(), named.id(), named.kind()));
        return forms.build();
    }

    private void take(Transcript transcript, Sighting sighting) {
        Spot spot = new Spot(transcript, sighting.span(), sighting.pinned(), sighting.left(), false);
        if (sighting.otherwise()) {
            otherwise(sighting.owner().orElseThrow(), spot);
        } else if (sighting.owner().isPresent()) {
            owned(sighting.owner().get(), spot);
        } else if (sighting.found().isEmpty()) {
            pile(freeId("left " + Naming.lower(spot.words()))).add(spot);
        } else {
            found(spot, sighting.found().get());
        }
    }

    private boolean isOrdinary(String form) {
        Set<Trait> traits = lexicon.traits(Naming.lower(form));
        return traits.contains(Trait.COMMON) || (traits.contains(Trait.WORD) && !traits.contains(Trait.GIVEN));
    }

    /** Half a double name is of somebody else; a name in small letters seems to be of its owner. */
    private void otherwise(Id<Entity> owner, Spot spot) {
        Named known = Optional.ofNullable(doubted.get(owner)).orElseGet(() -> naming.get(owner));
        String words = spot.words();
        boolean small = Character.isLowerCase(words.codePointAt(0));
        Id<Entity> id = freeId((small ? "small " + owner : "double " + Naming.lower(words)));
        Rendering rendering = small ? known.entity().rendering() : Rendering.Words.of("[navn]");
        Named as = Named.fresh(id, known.kind(), rendering, words).with(words);
        Pile pile =
                piles.computeIfAbsent(id, key -> small ? Pile.again(key, owner, as) : Pile.of(as, Optional.empty()));
        pile.add(spot);
        pile.doubt(Unsure.Reason.WRITTEN_OTHERWISE);
    }

    private void owned(Id<Entity> owner, Spot spot) {
        Optional<Entity> stored = study.entities().find(owner);
        boolean decided = stored.isPresent() && (spot.pinned() || stored.get().state() != Entity.State.COMMITTED);
        if (decided) {
            boolean left = spot.left() || stored.get().state() == Entity.State.SKIPPED;
            pile(stored.get()).add(new Spot(spot.transcript(), spot.span(), spot.pinned(), left, false));
        } else if (stored.isPresent()) {
            again(naming.get(owner)).add(spot);
        } else {
            pile(Optional.ofNullable(doubted.get(owner)).orElseGet(() -> naming.get(owner)))
                    .add(spot);
        }
    }

    private void found(Spot spot, Found found) {
        switch (found.kind()) {
            case CUE -> pile(freeId("cue " + Naming.lower(spot.words()))).add(spot, found);
            case PERSON, PLACE, ORGANISATION -> names.add(new Clusters.Seen(spot, found));
            default -> {
                String number = NumberKey.of(found.kind(), spot.words());
                Optional.ofNullable(byNumber.get(number))
                        .ifPresentOrElse(owner -> owned(owner, spot), () -> pile(freeId(number))
                                .add(spot, found));
            }
        }
    }

    private void cluster() {
        Map<String, Id<Entity>> known = new LinkedHashMap<>();
        naming.all().forEach(named -> named.forms().forEach(form -> known.putIfAbsent(Naming.lower(form), named.id())));
        Clusters clusters = new Clusters(names, known.keySet());
        clusters.byName().forEach((name, all) -> {
            Pile pile = pileOf(name, clusters, known);
            all.forEach(seen -> pile.add(seen.spot(), seen.found()));
        });
    }

    private Pile pileOf(String name, Clusters clusters, Map<String, Id<Entity>> known) {
        if (known.containsKey(name) && !naming.isShared(name)) {
            return of(naming.get(known.get(name)));
        }
        EntityKind kind = clusters.kindOf(name);
        List<Id<Entity>> owners = ShortForms.longerOf(name, kind, known.keySet()).stream()
                .map(known::get)
                .distinct()
                .toList();
        if (owners.size() == 1 && naming.get(owners.get(0)).kind() == kind) {
            return of(naming.get(owners.get(0)));
        }
        List<Named> shorter = naming.all().stream()
                .filter(named -> named.kind() == kind && goesOn(named, name))
                .toList();
        if (shorter.size() == 1
                && clusters.names(kind).stream()
                                .filter(n -> goesOn(shorter.get(0), n))
                                .count()
                        == 1) {
            Pile pile = of(shorter.get(0));
            pile.doubt(Unsure.Reason.NAME_GOES_ON);
            return pile;
        }
        List<String> longer = ShortForms.longerOf(name, kind, clusters.names(kind));
        if (longer.size() == 1) {
            return pileOf(longer.get(0), clusters, known);
        }
        Pile pile = pile(freeId("name " + name));
        if (longer.size() > 1 || owners.size() > 1) {
            pile.doubt(Unsure.Reason.SHARED);
        }
        return pile;
    }

    /** Whether a name is the longer one of somebody who is known by single names alone. */
    private static boolean goesOn(Named named, String name) {
        return !named.forms().isEmpty()
                && named.forms().stream()
                        .map(Naming::lower)
                        .allMatch(form ->
                                ShortForms.tokens(form).size() == 1 && ShortForms.isShortFor(form, name, named.kind()));
    }

    /** Where further places of something known go: to it, or, if it was decided without them, beside it. */
    private Pile of(Named named) {
        return study.entities().has(named.id()) ? again(named) : pile(named);
    }

    private Pile again(Named named) {
        Id<Entity> id = freeId("again " + named.id());
        return piles.computeIfAbsent(id, key -> Pile.again(key, named.id(), named));
    }

    private Pile pile(Entity entity) {
        return piles.computeIfAbsent(
                entity.id(),
                id -> Pile.of(
                        naming.all().stream()
                                .filter(named -> named.id().equals(id))
                                .findFirst()
                                .orElse(new Named(entity, "", List.of())),
                        Optional.of(entity)));
    }

    private Pile pile(Named named) {
        Optional<Id<Entity>> decided = named.entity().rendering() instanceof Rendering.LabelOf label
                ? Optional.ofNullable(decidedOf.get(label.participant()))
                : Optional.empty();
        return piles.computeIfAbsent(named.id(), id -> decided.map(as -> Pile.again(id, as, named))
                .orElseGet(() -> Pile.of(named, Optional.empty())));
    }

    private Pile pile(Id<Entity> fresh) {
        return piles.computeIfAbsent(fresh, Pile::fresh);
    }
}
