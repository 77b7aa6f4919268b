package no.utsagn.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utsagn.disclosure.check.CheckReport;
import no.utsagn.disclosure.check.Finding;
import no.utsagn.disclosure.check.Rule;

/** Prints what a disclosure check found. */
final class Findings {

    private Findings() {}

    static void print(Surroundings a, CheckReport report) {
        report.errors().forEach(finding -> print(a, "cli.check.error", finding));
        report.warnings().forEach(finding -> print(a, "cli.check.warning", finding));
        a.say(
                "cli.check.total",
                report.errors().size(),
                report.warnings().size(),
                report.passed().size());
        if (!report.originalsCompared()) {
            a.say("cli.check.not-compared");
        }
    }

    private static void print(Surroundings a, String key, Finding finding) {
        String rule = a.messages().text(finding.rule().messageKey());
        String remedy = a.messages().text(finding.rule().remedyKey());
        a.say(key, rule, finding.place().said(a.messages()), finding.words(), remedy);
    }

    static Map<String, Object> json(Surroundings a, CheckReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("originalsCompared", report.originalsCompared());
        json.put("errors", json(a, report.errors()));
        json.put("warnings", json(a, report.warnings()));
        json.put("passed", report.passed().stream().map(Rule::id).sorted().toList());
        return json;
    }

    private static List<Map<String, Object>> json(Surroundings a, List<Finding> findings) {
        return findings.stream()
                .map(finding -> Map.<String, Object>of(
                        "rule", finding.rule().id(),
                        "place", finding.place().said(a.messages()),
                        "words", finding.words()))
                .toList();
    }
}
