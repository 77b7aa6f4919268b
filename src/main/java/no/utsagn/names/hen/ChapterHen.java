package no.utsagn.names.hen;

import java.util.List;
import no.utsagn.base.Id;
import no.utsagn.chapter.Chapter;

/** What there is of gendered words in the quotes of a chapter, in print order. */
public record ChapterHen(
        Id<Chapter> chapter, String title, List<Proposal> proposals, List<Left> left, List<CalledBoth> both) {

    public ChapterHen {
        proposals = List.copyOf(proposals);
        left = List.copyOf(left);
        both = List.copyOf(both);
    }

    /** How many proposals are in a state. */
    public int count(Proposal.State state) {
        return (int) proposals.stream().filter(p -> p.state() == state).count();
    }

    @Override
    public String toString() {
        return "ChapterHen of " + proposals.size();
    }
}
