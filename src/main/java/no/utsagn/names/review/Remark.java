package no.utsagn.names.review;

/** What a person should think of before deciding. */
public enum Remark {
    /** Several of the list go by this name; whom it means in each place is for a person to say. */
    SHARED,
    /** It is an ordinary word, too. */
    ORDINARY_WORD,
    /** The longer name of somebody in the list, it seems: accepting it joins them. */
    GOES_ON,
    /** Written otherwise than a name is: in small letters, or as half of a double name. */
    WRITTEN_OTHERWISE,
    /** Fewer participants share the rung that is proposed or chosen than the study asks for. */
    TOO_FEW
}
