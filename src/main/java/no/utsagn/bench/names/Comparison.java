package no.utsagn.bench.names;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utsagn.language.Characters;
import no.utsagn.language.Span;
import no.utsagn.names.find.Found;
import no.utsagn.names.model.Labelled;
import no.utsagn.transcript.entity.EntityKind;

/** Compares the finds in a marked text with what is marked. */
final class Comparison {

    private final GoldText gold;
    private final List<Found> names;
    private final List<Found> others;

    Comparison(GoldText gold, List<Found> finds) {
        this.gold = gold;
        this.names = finds.stream().filter(Comparison::proposesName).toList();
        this.others = finds.stream().filter(found -> !proposesName(found)).toList();
    }

    /** Whatever found it: a pattern that takes words for a firm proposes a name too. */
    private static boolean proposesName(Found found) {
        return switch (found.kind()) {
            case PERSON, PLACE, ORGANISATION, OTHER -> true;
            default -> false;
        };
    }

    Measured measured() {
        Measured all = Measured.NOTHING;
        int name = 0;
        int other = 0;
        for (int i = 0; i < gold.sentences().size(); i++) {
            Span sentence = gold.sentences().get(i);
            int nameEnd = past(names, name, sentence);
            int otherEnd = past(others, other, sentence);
            all = all.plus(new OfSentence(names.subList(name, nameEnd), others.subList(other, otherEnd)).measured(i));
            name = nameEnd;
            other = otherEnd;
        }
        return all;
    }

    private static int past(List<Found> finds, int from, Span sentence) {
        int at = from;
        while (at < finds.size() && finds.get(at).span().start() < sentence.end()) {
            at++;
        }
        return at;
    }

    /** The finds of one sentence. */
    private final class OfSentence {
        private final List<Found> here;
        private final List<Found> besides;

        OfSentence(List<Found> here, List<Found> besides) {
            this.here = here;
            this.besides = besides;
        }

        Measured measured(int sentence) {
            int words = 0;
            int flagged = 0;
            int pattern = 0;
            Map<EntityKind, Measured.Share> missed = new EnumMap<>(EntityKind.class);
            List<Span> tokens = gold.tokens().get(sentence);
            for (int i = 0; i < tokens.size(); i++) {
                Span token = tokens.get(i);
                String label = gold.labels().get(sentence).get(i);
                if (!label.equals("O")) {
                    missed.merge(
                            kind(label.substring(2)), new Measured.Share(lies(token) ? 0 : 1, 1), Measured.Share::plus);
                }
                boolean word = token.of(gold.text()).codePoints().anyMatch(Characters::startsWord);
                boolean nothing = word && label.equals("O");
                boolean named = touches(here, token);
                words += word ? 1 : 0;
                flagged += nothing && named ? 1 : 0;
                pattern += nothing && !named && touches(besides, token) ? 1 : 0;
            }
            Measured.Share persons = missed.getOrDefault(EntityKind.PERSON, new Measured.Share(0, 0));
            List<Labelled.Name> marked = gold.names(sentence);
            return new Measured(
                    scores(marked),
                    persons.all(),
                    persons.all() - persons.some(),
                    notWholly(sentence, marked),
                    words,
                    flagged,
                    pattern,
                    missed);
        }

        private int notWholly(int sentence, List<Labelled.Name> marked) {
            return (int) marked.stream()
                    .filter(name -> kind(name.label()) == EntityKind.PERSON)
                    .filter(name -> gold.tokens().get(sentence).stream()
                            .anyMatch(token -> name.span().contains(token) && !lies(token)))
                    .count();
        }

        private Map<EntityKind, Score> scores(List<Labelled.Name> marked) {
            Map<EntityKind, Score> scores = new EnumMap<>(EntityKind.class);
            Set<String> finds = new HashSet<>();
            for (Found found : here) {
                scores.merge(found.kind(), new Score(0, 1, 0), Score::plus);
                finds.add(found.span() + " " + found.kind());
            }
            for (Labelled.Name name : marked) {
                int right = finds.contains(name.span() + " " + kind(name.label())) ? 1 : 0;
                scores.merge(kind(name.label()), new Score(right, 0, 1), Score::plus);
            }
            return scores;
        }

        private boolean lies(Span token) {
            return here.stream().anyMatch(found -> found.span().contains(token));
        }
    }

    private static boolean touches(List<Found> finds, Span token) {
        return finds.stream().anyMatch(found -> found.span().overlaps(token));
    }

    private static EntityKind kind(String label) {
        return switch (label) {
            case "PER" -> EntityKind.PERSON;
            case "LOC", "GPE_LOC", "GPE_ORG" -> EntityKind.PLACE;
            case "ORG" -> EntityKind.ORGANISATION;
            default -> EntityKind.OTHER;
        };
    }
}
