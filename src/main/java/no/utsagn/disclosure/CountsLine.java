package no.utsagn.disclosure;

import java.util.List;
import no.utsagn.base.Messages;

/** Says counts in a line. What is counted, passages or people, is always named. */
final class CountsLine {

    private final Messages messages;

    CountsLine(Messages messages) {
        this.messages = messages;
    }

    String of(Counts counts) {
        String passages = messages.text("disclosure.passages", counts.passages());
        List<String> people = counts.groups().stream().map(this::people).toList();
        if (people.isEmpty()) {
            return passages;
        }
        String all = people.get(0);
        for (int i = 1; i < people.size(); i++) {
            boolean last = i == people.size() - 1;
            all = last
                    ? messages.text("disclosure.and", all, people.get(i))
                    : messages.text("disclosure.comma", all, people.get(i));
        }
        return messages.text("disclosure.passages-from", passages, all);
    }

    private String people(Counts.Group group) {
        return group.atLeast()
                ? messages.text("disclosure.people-at-least", group.people(), group.of(), group.role())
                : messages.text("disclosure.people", group.people(), group.of(), group.role());
    }
}
