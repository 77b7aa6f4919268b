package no.utsagn.disclosure.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.language.Span;
import no.utsagn.names.pattern.Find;
import no.utsagn.names.pattern.Finder;
import no.utsagn.names.pattern.Patterns;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.Entity;

/** Finds in any text what must not be printed, and masks it. */
public final class Screen {

    /** What stands where something is masked. Its length tells nothing. */
    public static final String MASK = "▮▮▮";

    /** How many characters around a hit a finding shows. */
    private static final int AROUND = 40;

    /** A stretch of a text that must not be printed, or may not. */
    public record Hit(Span span, Rule rule) {

        /** Whether it is masked; what is only a warning is not. */
        boolean isMasked() {
            return rule.severity() == Severity.ERROR;
        }
    }

    private final Optional<Names> originals;
    private final Names held;
    private final Finder patterns = Patterns.all();
    /** What was seen and left as it is. */
    private final Set<String> skipped;

    private Screen(Optional<Names> originals, Names held, Set<String> skipped) {
        this.originals = originals;
        this.held = held;
        this.skipped = skipped;
    }

    /** @param key what the key holds, if it is open */
    public static Screen of(Study study, Optional<KeyContents> key) {
        Set<String> skipped = study.entities().stream()
                .filter(entity -> entity.state() == Entity.State.SKIPPED)
                .flatMap(entity -> entity.forms().stream())
                .collect(Collectors.toSet());
        return new Screen(
                key.map(contents -> Names.of(contents, study.people())), Names.ofPeople(HeldNames.of(study)), skipped);
    }

    /** Whether the words of the key are looked for. */
    public boolean comparesOriginals() {
        return originals.isPresent();
    }

    /** What is looked for in texts. */
    public Set<Rule> rules() {
        Set<Rule> rules = EnumSet.of(Rule.NOT_REPLACED, Rule.PATTERN, Rule.NOT_COMPARED);
        if (comparesOriginals()) {
            rules.addAll(EnumSet.of(Rule.ORIGINAL, Rule.POSSIBLE_ORIGINAL));
        }
        return rules;
    }

    /** A finding if the words of the key are not looked for. */
    public List<Finding> notCompared() {
        return comparesOriginals()
                ? List.of()
                : List.of(new Finding(Rule.NOT_COMPARED, Place.printed(Place.Kind.STUDY), ""));
    }

    /** A text as it is looked through: composed, without characters that show nothing but part a name in two. */
    public static String canonical(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\u00AD\\u200B\\u2060\\uFEFF]", "");
    }

    /**
     * What must not be printed of a text: in order, without overlap.
     *
     * @param text {@link #canonical}
     */
    public List<Hit> hits(String text) {
        List<Hit> hits = new ArrayList<>(names(text));
        List<Span> numbers = patterns.find(text, Span.over(text)).stream()
                .map(Find::span)
                .filter(span -> !skipped.contains(span.of(text)))
                .toList();
        add(numbers, Rule.PATTERN, hits);
        hits.sort(Comparator.comparing(Hit::span));
        return hits;
    }

    private List<Hit> names(String text) {
        List<Hit> hits = new ArrayList<>();
        Optional<Names.Found> found = originals.map(names -> names.in(text));
        found.ifPresent(names -> add(names.names(), Rule.ORIGINAL, hits));
        add(held.in(text).names(), Rule.NOT_REPLACED, hits);
        found.ifPresent(names -> add(names.halves(), Rule.POSSIBLE_ORIGINAL, hits));
        hits.sort(Comparator.comparing(Hit::span));
        return hits;
    }

    private static void add(List<Span> spans, Rule rule, List<Hit> hits) {
        for (Span span : spans) {
            if (hits.stream().noneMatch(hit -> hit.span().overlaps(span))) {
                hits.add(new Hit(span, rule));
            }
        }
    }

    /** The text with a mask in the place of each hit. */
    public String masked(String text) {
        String looked = canonical(text);
        return masked(looked, hits(looked), Span.over(looked));
    }

    /**
     * A stretch of a text with the hits in it masked. The mask stands where a hit begins, so that stretches set side by
     * side hold it once.
     */
    public static String masked(String text, List<Hit> hits, Span shown) {
        StringBuilder masked = new StringBuilder();
        int from = shown.start();
        for (Hit hit : hits) {
            if (hit.isMasked() && hit.span().overlaps(shown)) {
                masked.append(text, from, Math.max(from, hit.span().start()));
                masked.append(shown.contains(hit.span().start()) ? MASK : "");
                from = Math.min(hit.span().end(), shown.end());
            }
        }
        return masked.append(text, from, shown.end()).toString();
    }

    /** A finding for each hit in a text. */
    public List<Finding> findings(String text, Place place) {
        String looked = canonical(text);
        return findings(looked, hits(looked), place);
    }

    /** A finding for each name in a value that is no text: what looks like a number there is none. */
    List<Finding> nameFindings(String text, Place place) {
        String looked = canonical(text);
        return findings(looked, names(looked), place);
    }

    private static List<Finding> findings(String looked, List<Hit> hits, Place place) {
        return hits.stream()
                .map(hit -> new Finding(hit.rule(), place, around(looked, hits, hit.span())))
                .toList();
    }

    /** The words around a stretch, with all hits masked. */
    private static String around(String text, List<Hit> hits, Span span) {
        Span shown = new Span(Math.max(0, span.start() - AROUND), Math.min(text.length(), span.end() + AROUND));
        for (Hit hit : hits) {
            shown = hit.span().overlaps(shown) ? shown.hull(hit.span()) : shown;
        }
        String words = masked(text, hits, shown).replaceAll("\\s+", " ").strip();
        return (shown.start() > 0 ? "… " : "") + words + (shown.end() < text.length() ? " …" : "");
    }
}
