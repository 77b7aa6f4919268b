package no.utsagn.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utsagn.names.form.Casing;
import no.utsagn.names.form.CommonWords;
import no.utsagn.names.form.FormMatcher;
import no.utsagn.names.form.FormMatcherBuilder;
import no.utsagn.names.form.Mention;
import no.utsagn.names.gather.Naming;
import no.utsagn.names.gather.Unsure;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.EntityKind;

/** Counts what a plan leaves in the texts although it may name somebody. */
final class Counting {

    private final Study study;
    private final Naming naming;
    private final Finding finding;
    private final CommonWords common = CommonWords.load();

    /** @param study the study after the replacements */
    Counting(Study study, Naming naming, Finding finding) {
        this.study = study;
        this.naming = naming;
        this.finding = finding;
    }

    /** What is unsure, with how often it stands in the texts; names that stand nowhere are left out. */
    List<Unsure> unsure() {
        Map<Unsure, Integer> counts = new LinkedHashMap<>();
        naming.unsure().forEach(unsure -> counts.put(unsure, 0));
        FormMatcher<Unsure> matcher = matcher();
        NameRests rests = new NameRests(study);
        for (Transcript transcript : study.transcripts()) {
            Casing casing = Casing.of(transcript.text());
            transcript.turns().stream()
                    .flatMap(turn -> matcher.find(transcript.text(), turn.span(), casing).stream())
                    .filter(mention -> Finding.isFree(transcript, mention.span()))
                    .forEach(mention -> counts.merge(mention.owner(), 1, Integer::sum));
            rests.in(transcript)
                    .map(word -> new Unsure(Unsure.Reason.NAME_GOES_ON, word, 0))
                    .forEach(unsure -> counts.merge(unsure, 1, Integer::sum));
            finding.doubtful(transcript)
                    .filter(mention -> tells(mention, casing))
                    .map(mention -> new Unsure(Unsure.Reason.WRITTEN_OTHERWISE, mention.form(), 0))
                    .forEach(unsure -> counts.merge(unsure, 1, Integer::sum));
        }
        List<Unsure> result = new ArrayList<>();
        counts.forEach((unsure, count) -> {
            if (count > 0 || unsure.reason() == Unsure.Reason.DECIDED_BEFORE) {
                result.add(new Unsure(unsure.reason(), unsure.form(), count));
            }
        });
        return result;
    }

    private FormMatcher<Unsure> matcher() {
        FormMatcherBuilder<Unsure> forms = FormMatcher.builder();
        naming.unsure().stream()
                .filter(unsure -> unsure.reason() != Unsure.Reason.DECIDED_BEFORE)
                .forEach(unsure -> forms.add(unsure.form(), unsure, EntityKind.PERSON));
        return forms.build();
    }

    /** An ordinary word in lower case tells nothing where names have capitals. */
    private boolean tells(Mention<?> mention, Casing casing) {
        return casing == Casing.NO_CAPITALS || !common.has(mention.form());
    }
}
