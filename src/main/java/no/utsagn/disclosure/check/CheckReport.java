package no.utsagn.disclosure.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a check found, and what it looked for.
 *
 * @param findings errors first, then in the order of the text
 * @param originalsCompared whether the key was open, so that its words were looked for
 * @param rules what was looked for
 */
public record CheckReport(List<Finding> findings, boolean originalsCompared, Set<Rule> rules) {

    public CheckReport {
        List<Finding> sorted = new ArrayList<>(new LinkedHashSet<>(findings));
        sorted.sort((a, b) -> a.severity().compareTo(b.severity()));
        findings = List.copyOf(sorted);
        rules = Set.copyOf(rules);
    }

    /** What stops the export. */
    public List<Finding> errors() {
        return findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
    }

    /** What needs a named person's "yes". */
    public List<Finding> warnings() {
        return findings.stream().filter(f -> f.severity() == Severity.WARNING).toList();
    }

    /** The rules that found nothing, so that a short list is not mistaken for a short check. */
    public Set<Rule> passed() {
        Set<Rule> passed = EnumSet.noneOf(Rule.class);
        passed.addAll(rules);
        findings.forEach(finding -> passed.remove(finding.rule()));
        return passed;
    }

    /** Both reports as one. Originals count as compared only if both compared them. */
    public CheckReport and(CheckReport other) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(other.findings);
        Set<Rule> both = EnumSet.noneOf(Rule.class);
        both.addAll(rules);
        both.addAll(other.rules);
        return new CheckReport(all, originalsCompared && other.originalsCompared, both);
    }
}
