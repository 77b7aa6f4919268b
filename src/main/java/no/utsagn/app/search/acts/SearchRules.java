package no.utsagn.app.search.acts;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.utsagn.analysis.Passage;
import no.utsagn.app.CodePassages;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.search.Line;
import no.utsagn.app.search.SearchStudy;
import no.utsagn.app.search.Wanted;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Unit;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.study.EditKind;
import no.utsagn.study.SavedSearch;
import no.utsagn.study.SavedSearch.Rule;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/**
 * Lets a saved search propose what it finds in transcripts that come later. It never codes by itself: a person decides
 * about each proposal, once for each transcript.
 */
public final class SearchRules {

    private final OpenStudy open;

    public SearchRules(OpenStudy open) {
        this.open = open;
    }

    /**
     * What a rule proposes now.
     *
     * @param lines hits that informants say and that are not coded so yet, as said
     * @param in the transcripts that have not been decided about
     */
    public record Proposal(SavedSearch search, Rule rule, List<Line> lines, Set<Id<Transcript>> in) {

        public Proposal {
            lines = List.copyOf(lines);
            in = Set.copyOf(in);
        }

        /** Shows no word. */
        @Override
        public String toString() {
            return "Proposal of " + lines.size() + " by " + search.id();
        }
    }

    /**
     * Makes a rule of a search, for transcripts that are added from now on. The search is saved with it, under its own
     * words, unless it is saved already.
     *
     * @param query as written
     * @throws no.utsagn.base.ProblemException if there is nothing to search for, or the code is gone or retired
     */
    public Id<SavedSearch> make(String query, FormChoice forms, Id<Code> code, Unit unit) {
        Study now = open.now();
        CodePassages.usable(now, code);
        String wanted = SaveSearch.asked(query);
        Rule rule = new Rule(code, unit, now.transcripts().ids());
        SavedSearch search = now.searches().saved().stream()
                .filter(each -> each.query().equals(wanted) && each.forms().equals(forms))
                .findFirst()
                .orElseGet(() -> new SaveSearch(open).unnamed(wanted, forms))
                .with(Optional.of(rule));
        put(EditKind.SEARCH_RULE_MADE, List.of(search.id().value()), search);
        return search.id();
    }

    /** Lets a saved search propose nothing more. */
    public void drop(Id<SavedSearch> id) {
        SavedSearch search = SaveSearch.saved(open.now(), id);
        put(EditKind.SEARCH_RULE_REMOVED, List.of(id.value()), search.with(Optional.empty()));
    }

    private void put(EditKind kind, List<UUID> things, SavedSearch search) {
        open.apply(kind, things, study -> study.with(study.searches().with(search)));
    }

    /** Whether any rule has transcripts before it that have not been decided about; quick. */
    public static boolean waiting(Study study) {
        return rules(study).anyMatch(search -> !fresh(study, search).isEmpty());
    }

    private static Stream<SavedSearch> rules(Study study) {
        return study.searches().saved().stream().filter(search -> search.rule()
                .filter(rule -> study.codebook().codes().has(rule.code()))
                .isPresent());
    }

    private static Set<Id<Transcript>> fresh(Study study, SavedSearch search) {
        Set<Id<Transcript>> fresh = new HashSet<>(study.transcripts().ids());
        fresh.removeAll(search.rule().map(Rule::looked).orElseThrow());
        return fresh;
    }

    /** What all rules propose now; one that finds nothing new proposes nothing. Searches, and may take its time. */
    public List<Proposal> proposed(SearchStudy search) {
        Study study = open.now();
        return rules(study)
                .map(saved -> proposed(study, saved, search))
                .filter(proposal -> !proposal.lines().isEmpty())
                .toList();
    }

    private Proposal proposed(Study study, SavedSearch saved, SearchStudy search) {
        Set<Id<Transcript>> fresh = fresh(study, saved);
        Rule rule = saved.rule().orElseThrow();
        CodeHits coding = new CodeHits(open);
        List<Line> lines = fresh.isEmpty()
                ? List.of()
                : search
                        .find(new Wanted(saved.query(), saved.forms(), Optional.empty()), Integer.MAX_VALUE)
                        .lines()
                        .stream()
                        .filter(line -> fresh.contains(line.in()) && line.informant())
                        .filter(line -> !isCoded(coding, study, line, rule))
                        .toList();
        return new Proposal(saved, rule, lines, fresh);
    }

    private static boolean isCoded(CodeHits coding, Study study, Line line, Rule rule) {
        return Around.hits(study, List.of(new Passage(line.in(), line.span())), rule.unit()).stream()
                .allMatch(passage -> coding.isCoded(study, passage, rule.code()));
    }

    /**
     * Decides about a proposal: what was chosen of it is coded, and its transcripts are not proposed again; one step.
     *
     * @param chosen hits of the proposal; may be none
     * @throws no.utsagn.base.ProblemException if the search or the code is gone, or the code is retired
     */
    public CodeHits.Coded decide(Proposal proposal, Collection<Passage> chosen) {
        Study now = open.now();
        Rule rule = proposal.rule();
        CodePassages.usable(now, rule.code());
        SavedSearch saved = SaveSearch.saved(now, proposal.search().id());
        List<Passage> around = Around.hits(now, chosen, rule.unit());
        List<Coding> fresh = new CodeHits(open).fresh(around, rule.code());
        SavedSearch looked = saved.with(saved.rule().map(r -> r.looked(proposal.in())));
        open.apply(EditKind.SEARCH_RULE_DECIDED, CodeHits.ids(fresh), study -> CodeHits.laid(study, fresh)
                .with(study.searches().with(looked)));
        return new CodeHits.Coded(rule.code(), fresh.size(), around.size() - fresh.size());
    }
}
