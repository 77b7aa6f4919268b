package no.utsagn.names.gather;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.keyfile.KeyedEntity;
import no.utsagn.names.decision.Decision;
import no.utsagn.names.people.NameParts;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.people.Participant;

/** Brings together who and what is to be replaced, and by which forms: known from before, decided, and by name. */
public final class Naming {

    private final Map<Id<Entity>, Named> named = new LinkedHashMap<>();
    private final Map<Id<Participant>, Id<Entity>> ofParticipant = new HashMap<>();
    private final Map<String, Id<Entity>> ownerOfForm = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private final Map<String, Decision> decided = new HashMap<>();
    private final Set<String> skipped = new HashSet<>();
    private final List<Unsure> unsure = new ArrayList<>();
    private final Names names;
    private final Function<String, Id<Entity>> ids;

    private Naming(Names names, Function<String, Id<Entity>> ids) {
        this.names = names;
        this.ids = ids;
    }

    /** What a study and its key name, for replacing all of it: what is skipped is not looked for. */
    public Naming(Study study, KeyContents key) {
        this(new Names(study, key), words -> Id.random());
        for (Entity entity : study.entities()) {
            if (entity.state() == Entity.State.SKIPPED) {
                entity.forms().forEach(this::silence);
            } else {
                stored(entity, key).ifPresent(this::put);
            }
        }
    }

    /**
     * What a study and its key name, for reviewing it: with what is skipped. Names of people that were not decided belong
     * to somebody new, even where other names of the same person are decided.
     *
     * @param ids gives what is new its id, by what it is
     */
    static Naming forReview(Study study, KeyContents key, Function<String, Id<Entity>> ids) {
        Naming naming = new Naming(new Names(study, key), ids);
        for (Entity entity : study.entities()) {
            stored(entity, key).ifPresent(naming::know);
        }
        return naming;
    }

    /**
     * What is to be replaced because it was accepted, and what is replaced already; the names in full of people who were
     * accepted by parts of them.
     *
     * @param accepted those that were accepted, with their forms
     */
    public static Naming accepted(Study study, KeyContents key, Collection<Named> accepted) {
        Naming naming = new Naming(new Names(study, key), words -> Id.random());
        accepted.forEach(naming::put);
        for (Entity entity : study.entities()) {
            if (entity.state() == Entity.State.COMMITTED && !naming.named.containsKey(entity.id())) {
                stored(entity, key).ifPresent(naming::put);
            }
        }
        for (Named one : accepted) {
            if (one.entity().rendering() instanceof Rendering.LabelOf label) {
                Optional.ofNullable(naming.names.all().get(label.participant())).stream()
                        .flatMap(name -> NameParts.together(name).stream())
                        .filter(form -> naming.ownerOf(form).isEmpty())
                        .forEach(form -> naming.addForm(one.id(), form));
            }
        }
        return naming;
    }

    private static Optional<Named> stored(Entity entity, KeyContents key) {
        return entity.state() == Entity.State.COMMITTED
                ? Optional.ofNullable(key.entities().get(entity.id())).map(keyed -> known(entity, keyed))
                : Optional.of(
                        new Named(entity, entity.forms().stream().findFirst().orElse(""), entity.forms()));
    }

    private static Named known(Entity entity, KeyedEntity keyed) {
        return new Named(entity, keyed.name(), keyed.forms());
    }

    Names names() {
        return names;
    }

    /** Everybody and everything named. */
    public Collection<Named> all() {
        return named.values();
    }

    /** Whether something with this id is named. */
    public boolean has(Id<Entity> id) {
        return named.containsKey(id);
    }

    /** @throws IllegalArgumentException if nothing has this id */
    public Named get(Id<Entity> id) {
        return Optional.ofNullable(named.get(id)).orElseThrow(() -> new IllegalArgumentException("no entity " + id));
    }

    /** What a person should look at. */
    public List<Unsure> unsure() {
        return unsure;
    }

    /** Notes that a form is not settled. */
    public void doubt(Unsure.Reason reason, String form) {
        unsure.add(new Unsure(reason, form, 0));
    }

    /** Whether a form is not looked for. */
    public boolean isSkipped(String form) {
        return skipped.contains(lower(form));
    }

    /** Whether several are named by a form, so that each place must say whom it means. */
    public boolean isShared(String form) {
        return shared.contains(lower(form));
    }

    /** Whose form it is, if it is anybody's; of several the first. */
    public Optional<Id<Entity>> ownerOf(String form) {
        return Optional.ofNullable(ownerOfForm.get(lower(form)));
    }

    /** The decision that a form comes from, if it comes from one. */
    public Optional<Decision> decisionOf(String form) {
        return Optional.ofNullable(decided.get(lower(form)));
    }

    /** Adds somebody or something, with its forms and as the entity of a participant. */
    public void put(Named one) {
        know(one);
        if (one.entity().rendering() instanceof Rendering.LabelOf label) {
            ofParticipant.putIfAbsent(names.first(label.participant()), one.id());
        }
    }

    private void know(Named one) {
        named.put(one.id(), one);
        for (String form : one.forms()) {
            Id<Entity> owner = ownerOfForm.putIfAbsent(lower(form), one.id());
            if (owner != null && !owner.equals(one.id()) && shared.add(lower(form))) {
                doubt(Unsure.Reason.SHARED, form);
            }
        }
    }

    /** Adds a form of something known. */
    public void addForm(Id<Entity> id, String form) {
        put(get(id).with(form));
    }

    /** Leaves a form out of what is looked for; the key keeps it. */
    public void silence(String form) {
        skipped.add(lower(form));
    }

    /** The entity of a participant, made if there is none yet. */
    Id<Entity> of(Id<Participant> participant, String name) {
        Id<Participant> first = names.first(participant);
        Id<Entity> before = ofParticipant.get(first);
        if (before != null) {
            return before;
        }
        Named fresh =
                Named.fresh(ids.apply("participant " + first), EntityKind.PERSON, new Rendering.LabelOf(first), name);
        put(fresh);
        return fresh.id();
    }

    /** The entity of somebody whose voice is in a file and who is no participant, made if there is none yet. */
    Id<Entity> ofVoice(String name) {
        return byName(EntityKind.PERSON, name).map(Named::id).orElseGet(() -> {
            Named fresh = Named.fresh(
                    ids.apply("voice " + Names.same(name)), EntityKind.PERSON, Rendering.Words.of("[navn]"), name);
            put(fresh);
            return fresh.id();
        });
    }

    private Optional<Named> byName(EntityKind kind, String name) {
        return named.values().stream()
                .filter(one -> one.kind() == kind && Names.same(one.name()).equals(Names.same(name)))
                .findFirst();
    }

    /** @throws no.utsagn.base.ProblemException if a form belongs to something else, or nobody goes by the name */
    public void decide(Decision decision) {
        Id<Entity> id = decision.replacement().isPresent() ? withWords(decision) : withLabel(decision);
        for (String form : decision.forms()) {
            ownerOf(form).filter(owner -> !owner.equals(id)).ifPresent(owner -> {
                throw Problem.of("names.form-of-other", decision.line(), form).exception();
            });
            decided.put(lower(form), decision);
            addForm(id, form);
        }
    }

    private Id<Entity> withLabel(Decision decision) {
        Id<Participant> participant = names.called(decision.entity())
                .orElseThrow(() -> Problem.of("names.no-such-participant", decision.line(), decision.entity())
                        .exception());
        return of(participant, decision.entity());
    }

    private Id<Entity> withWords(Decision decision) {
        Rendering rendering = Rendering.Words.of(decision.replacement().orElseThrow());
        Optional<Named> before = byName(decision.kind(), decision.entity());
        if (before.isPresent()) {
            if (!before.get().entity().rendering().equals(rendering)) {
                doubt(Unsure.Reason.DECIDED_BEFORE, decision.entity());
            }
            return before.get().id();
        }
        Named fresh = Named.fresh(decision.kind(), rendering, decision.entity());
        put(fresh);
        names.called(decision.entity()).ifPresent(p -> ofParticipant.putIfAbsent(names.first(p), fresh.id()));
        return fresh.id();
    }

    /** A form as it is compared. */
    public static String lower(String form) {
        return form.replaceAll("[\\s\\p{Z}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
