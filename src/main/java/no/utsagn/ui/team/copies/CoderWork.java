package no.utsagn.ui.team.copies;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Coding;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/**
 * What a coder has done in this copy.
 *
 * @param passages how many passages they coded
 * @param transcripts in how many transcripts
 * @param codes with how many codes
 * @param last when they coded last
 */
record CoderWork(Coder coder, boolean me, int passages, int transcripts, int codes, Optional<Instant> last) {

    /** All coders of a study, the one who works here first, then by name. */
    static List<CoderWork> of(Study study, Id<Coder> me) {
        Map<Id<Coder>, Sum> sums = new HashMap<>();
        study.codings().all().forEach(coding -> sums.computeIfAbsent(coding.coder(), id -> new Sum())
                .add(coding));
        return study.coders().stream()
                .map(coder -> sums.getOrDefault(coder.id(), new Sum())
                        .of(coder, coder.id().equals(me)))
                .sorted(Comparator.comparing((CoderWork work) -> !work.me())
                        .thenComparing(work -> work.coder().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static final class Sum {
        private final Set<Id<Transcript>> transcripts = new HashSet<>();
        private final Set<Id<Code>> codes = new HashSet<>();
        private int passages;
        private Instant last = Instant.MIN;

        void add(Coding coding) {
            passages++;
            transcripts.add(coding.transcript());
            codes.add(coding.code());
            last = coding.at().isAfter(last) ? coding.at() : last;
        }

        CoderWork of(Coder coder, boolean me) {
            Optional<Instant> at = passages == 0 ? Optional.empty() : Optional.of(last);
            return new CoderWork(coder, me, passages, transcripts.size(), codes.size(), at);
        }
    }

    /** Without the name. */
    @Override
    public String toString() {
        return coder + ": " + passages;
    }
}
