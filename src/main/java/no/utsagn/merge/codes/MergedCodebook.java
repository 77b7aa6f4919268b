package no.utsagn.merge.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.merge.Difference;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.LikelySame;
import no.utsagn.merge.Question;
import no.utsagn.study.Past;

/**
 * What two codebooks become by some answers.
 *
 * @param codebook whole and sound even while something is open: then with what is proposed. It bears our name.
 * @param differences code by code in the order of the tree; what is gone comes last
 * @param likely codes that may be joined, those that were decided among them
 * @param gone codes that either copy has and the merged one does not, whether deleted or joined
 * @param back codes that either copy has deleted and the merged one has
 * @param past of both copies, with what is gone and what is back put down, so that nothing is asked twice
 */
public record MergedCodebook(
        Codebook codebook,
        List<Difference> differences,
        List<LikelySame> likely,
        List<Question> open,
        Set<Id<Code>> gone,
        Set<Id<Code>> back,
        Past past) {

    public MergedCodebook {
        differences = List.copyOf(differences);
        likely = List.copyOf(likely);
        open = List.copyOf(open);
        gone = Set.copyOf(gone);
        back = Set.copyOf(back);
    }

    static List<Question> open(List<Difference> differences, List<Question> pairs) {
        List<Question> open = new ArrayList<>();
        differences.forEach(difference -> difference.fields().stream()
                .filter(FieldDifference::asks)
                .map(FieldDifference::question)
                .forEach(open::add));
        open.addAll(pairs);
        return open.stream().distinct().toList();
    }

    @Override
    public String toString() {
        return "merged codebook of " + codebook.codes().size() + ", " + open.size() + " open";
    }
}
