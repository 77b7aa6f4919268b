package no.utsagn.app.hen;

import java.util.List;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.chapter.Chapter;
import no.utsagn.names.hen.ChapterHen;
import no.utsagn.names.hen.HenProposals;
import no.utsagn.names.hen.Proposal;
import no.utsagn.names.hen.Scope;
import no.utsagn.study.Study;

/**
 * What has become of the gendered words in the quotes of the chapters, and what is left of them.
 *
 * @param chapters in the order they were made
 */
public record HenReport(List<ChapterHen> chapters) {

    public HenReport {
        chapters = List.copyOf(chapters);
    }

    /** The report of all chapters. */
    public static HenReport of(Study study, Scope scope) {
        HenProposals proposals = new HenProposals();
        return new HenReport(study.chapters().stream()
                .map(chapter -> proposals.of(study, chapter.id(), scope))
                .toList());
    }

    /** The report of one chapter. */
    public static HenReport of(Study study, Id<Chapter> chapter, Scope scope) {
        return new HenReport(List.of(new HenProposals().of(study, chapter, scope)));
    }

    /**
     * The chapter of a title; capitals do not matter.
     *
     * @throws no.utsagn.base.ProblemException if there is none
     */
    public static Id<Chapter> chapter(Study study, String title) {
        return study.chapters().stream()
                .filter(chapter -> chapter.fields().title().equalsIgnoreCase(title.strip()))
                .map(Chapter::id)
                .findFirst()
                .orElseThrow(() -> Problem.of("hen.no-chapter", title.strip()).exception());
    }

    /** How many proposals of all chapters are in a state. */
    public int count(Proposal.State state) {
        return chapters.stream().mapToInt(chapter -> chapter.count(state)).sum();
    }

    /** How many gendered words are left for which none can be proposed. */
    public int left() {
        return chapters.stream().mapToInt(chapter -> chapter.left().size()).sum();
    }
}
