package no.utsagn.names.cue;

import java.util.Optional;
import java.util.Set;
import no.utsagn.names.word.Line;
import no.utsagn.names.word.WordSet;

/** Diagnoses that few have, and words that say that few have it. Common ones (depression, back pain, ADHD) are left. */
final class Diagnoses implements Sign {

    private static final Set<String> RARE =
            WordSet.of("als huntington huntingtons tourette tourettes narkolepsi hemofili "
                    + "bløder cystisk marfan marfans ehlers-danlos parkinson parkinsons muskeldystrofi muskelsvinn duchenne albinisme "
                    + "albino akondroplasi dverg kortvokst osteogenesis turner turners klinefelter klinefelters downs prader-willi "
                    + "fragilt-x nevrofibromatose spina bifida ryggmargsbrokk cerebral ms multippel sklerose myasteni hiv "
                    + "hivpositiv hiv-positiv tuberkulose lepra porfyri føllings pku addison addisons cushing cushings akromegali "
                    + "sarkoidose sklerodermi guillain-barré transplantert nyretransplantert hjertetransplantert levertransplantert "
                    + "døvblind usher amputert");
    private static final Set<String> NEED_NEXT = Set.of("cystisk", "spina", "cerebral", "multippel");
    private static final Set<String> FEW = Set.of("sjelden", "sjeldne", "sjelda", "sjeldan", "medfødt", "medfødd");
    private static final Set<String> ILLNESS = WordSet.of(
            "sykdom sykdommen sjukdom sjukdommen diagnose diagnosen lidelse "
                    + "lidelsen tilstand syndrom hjertefeil hjertesykdom funksjonshemming muskelsykdom hudsykdom kreftform");

    @Override
    public Optional<Cue> at(Line line, int i) {
        String word = line.folded(i);
        if (FEW.contains(word)) {
            return ILLNESS.contains(line.joined(i + 1)) ? cue(line, i, i + 1) : Optional.empty();
        }
        if (!RARE.contains(word)
                || (NEED_NEXT.contains(word) && !line.word(i + 1).joined())) {
            return Optional.empty();
        }
        boolean letters = word.length() < 4;
        if (letters && line.hasCapitals() && !line.word(i).capital()) {
            return Optional.empty();
        }
        boolean two = NEED_NEXT.contains(word) || line.joined(i + 1).matches("syndrom|sykdom|sjukdom");
        return cue(line, i, two ? i + 1 : i);
    }

    private static Optional<Cue> cue(Line line, int from, int to) {
        return Optional.of(new Cue(line.span(from, to), CueRule.DIAGNOSIS));
    }
}
