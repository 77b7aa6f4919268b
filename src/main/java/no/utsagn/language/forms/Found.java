package no.utsagn.language.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was found for one word so far: each form with the first reason that was found for it. */
final class Found {

    private record Reason(Why why, boolean ticked) {}

    private final Map<String, Reason> forms = new TreeMap<>();

    /** A reason to search for it stands before one to offer it. */
    void add(String form, Why why, boolean ticked) {
        Reason former = forms.get(form);
        if (former == null || (ticked && !former.ticked())) {
            forms.put(form, new Reason(why, ticked));
        }
    }

    boolean has(String form) {
        return forms.containsKey(form);
    }

    int size() {
        return forms.size();
    }

    /** The forms that are searched for if nobody says otherwise. */
    List<String> ticked() {
        return forms.entrySet().stream()
                .filter(entry -> entry.getValue().ticked())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The word first, then the others by UTF-16, as somebody chose among them. */
    List<JoinedForm> joined(String word, FormChoice choice) {
        List<JoinedForm> joined = new ArrayList<>(forms.size() + 1);
        joined.add(new JoinedForm(word, Why.ITSELF, choice.takes(word, true)));
        forms.forEach((form, reason) -> {
            if (!form.equals(word)) {
                joined.add(new JoinedForm(form, reason.why(), choice.takes(form, reason.ticked())));
            }
        });
        return joined;
    }

    @Override
    public String toString() {
        return forms.size() + " forms";
    }
}
