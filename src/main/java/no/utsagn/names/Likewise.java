package no.utsagn.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.names.form.FormMatcher;
import no.utsagn.names.form.FormMatcherBuilder;
import no.utsagn.names.form.Genitive;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.people.Participant;

/**
 * Takes the names out of what researchers wrote in one copy of a study that were taken out in another: out of titles,
 * definitions, memos and chapters, as they are and as they have been. What the names were is seen where both copies say
 * the same and one of them has something else in its place. No key is needed, and none could tell.
 */
public final class Likewise {

    /** Where a name in the genitive ends. */
    private static final Pattern GENITIVE = Pattern.compile("(.+?)(?:['’]?[sS]|['’])");

    private final Study study;
    private final Study other;
    /** What stands for names that the other copy alone has replaced. */
    private final Set<String> renderings;

    private final Map<String, Put> forms = new LinkedHashMap<>();

    /**
     * What was put in the place of a name.
     *
     * @param was the name as it stood at one place
     * @param stands what stands there instead, in the genitive where the name was
     */
    public record Put(EntityKind kind, String was, String stands) {

        /** Shows no word. */
        @Override
        public String toString() {
            return "Put for a " + kind;
        }
    }

    private Likewise(Study study, Study other) {
        this.study = study;
        this.other = other;
        this.renderings = other.entities().stream()
                .filter(entity -> entity.state() == Entity.State.COMMITTED && !isCommittedIn(study, entity))
                .flatMap(this::words)
                .collect(Collectors.toSet());
    }

    private static boolean isCommittedIn(Study study, Entity entity) {
        return study.entities()
                .find(entity.id())
                .filter(same -> same.state() == Entity.State.COMMITTED)
                .isPresent();
    }

    private Stream<String> words(Entity entity) {
        if (entity.rendering() instanceof Rendering.Words words) {
            return Stream.of(words.wording());
        }
        Id<Participant> participant = ((Rendering.LabelOf) entity.rendering()).participant();
        return other.people().participants().has(participant)
                ? Stream.of(other.people().label(participant))
                : Stream.empty();
    }

    /**
     * A copy with what researchers wrote as in another that has replaced more names; the same value if it has not.
     *
     * @param inTexts names that the other has replaced in transcripts, and that stand in those of this copy
     */
    public static Study in(Study study, Study other, Collection<Put> inTexts) {
        Likewise likewise = new Likewise(study, other);
        if (likewise.renderings.isEmpty() && inTexts.isEmpty()) {
            return study;
        }
        inTexts.forEach(likewise::learn);
        likewise.learnFromWriting();
        return likewise.reworded();
    }

    private Study reworded() {
        if (forms.isEmpty()) {
            return study;
        }
        FormMatcherBuilder<Put> builder = FormMatcher.builder();
        forms.forEach((form, put) -> builder.add(form, put, put.kind()));
        FormMatcher<Put> matcher = builder.build();
        Study after = study.reworded(written -> matcher.replaced(
                written, mention -> mention.inPlace(mention.owner().stands())));
        return after.equals(study) ? study : after;
    }

    private void learn(Put put) {
        Put bare = bare(put);
        if (!bare.was().isBlank() && !bare.was().equals(bare.stands())) {
            forms.putIfAbsent(bare.was(), bare);
        }
    }

    /** The name itself where it stood in the genitive. */
    private Put bare(Put put) {
        for (String rendering : renderings) {
            Matcher name = GENITIVE.matcher(put.was());
            if (put.stands().equals(Genitive.of(rendering, true)) && name.matches()) {
                return new Put(put.kind(), name.group(1), rendering);
            }
        }
        return put;
    }

    /** Compares what both copies say of the same state of something. */
    private void learnFromWriting() {
        if (renderings.isEmpty()) {
            return;
        }
        Map<String, String> here = Places.of(LastShared.of(study, other));
        Map<String, String> there = Places.of(LastShared.of(other, study));
        there.forEach((place, said) -> Optional.ofNullable(here.get(place))
                .filter(was -> !was.equals(said) && isSameState(place))
                .ifPresent(was -> compare(was, said)));
    }

    private boolean isSameState(String place) {
        UUID thing = UUID.fromString(place.split("/", 3)[1]);
        return study.past().changesOf(thing).equals(other.past().changesOf(thing));
    }

    private void compare(String was, String said) {
        String any = renderings.stream()
                .flatMap(words -> Stream.of(Genitive.of(words, true), words))
                .sorted((one, more) -> more.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Matcher put = Pattern.compile(any).matcher(said);
        StringBuilder as = new StringBuilder();
        List<String> stands = new ArrayList<>();
        int end = 0;
        while (put.find()) {
            as.append(Pattern.quote(said.substring(end, put.start()))).append("(.+?)");
            stands.add(put.group());
            end = put.end();
        }
        as.append(Pattern.quote(said.substring(end)));
        Matcher names = Pattern.compile(as.toString(), Pattern.DOTALL).matcher(was);
        if (!stands.isEmpty() && names.matches()) {
            for (int i = 0; i < stands.size(); i++) {
                learn(new Put(kind(stands.get(i)), names.group(i + 1), stands.get(i)));
            }
        }
    }

    private EntityKind kind(String stands) {
        return other.entities().stream()
                .filter(entity -> words(entity).anyMatch(stands::startsWith))
                .map(Entity::kind)
                .findFirst()
                .orElse(EntityKind.PERSON);
    }
}
