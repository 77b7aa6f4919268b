package no.utsagn.study;

/** What kinds of edits there are, each with the message that names it in the menu. */
public enum EditKind {
    STUDY_CREATED("did.study-created"),
    FACTS_CHANGED("did.facts-changed"),
    TRANSCRIPTS_IMPORTED("did.transcripts-imported"),
    TRANSCRIPT_CHANGED("did.transcript-changed"),
    TRANSCRIPT_REMOVED("did.transcript-removed"),
    TEXT_CORRECTED("did.text-corrected"),
    TURNS_GIVEN("did.turns-given"),
    TRANSCRIPT_REIMPORTED("did.transcript-reimported"),
    PARTICIPANT_REMOVED("did.participant-removed"),
    PEOPLE_CHANGED("did.people-changed"),
    PARTICIPANT_CREATED("did.participant-created"),
    PARTICIPANTS_MERGED("did.participants-merged"),
    ROLE_GIVEN("did.role-given"),
    SITE_GIVEN("did.site-given"),
    ROUND_GIVEN("did.round-given"),
    ATTRIBUTE_GIVEN("did.attribute-given"),
    ATTRIBUTE_RENAMED("did.attribute-renamed"),
    ATTRIBUTE_REMOVED("did.attribute-removed"),
    CASE_CREATED("did.case-created"),
    CASE_CHANGED("did.case-changed"),
    CASE_REMOVED("did.case-removed"),
    SITE_CREATED("did.site-created"),
    SITE_CHANGED("did.site-changed"),
    SITE_REMOVED("did.site-removed"),
    ROLE_CREATED("did.role-created"),
    ROLE_CHANGED("did.role-changed"),
    ROLE_REMOVED("did.role-removed"),
    PEOPLE_IMPORTED("did.people-imported"),
    CODEBOOK_IMPORTED("did.codebook-imported"),
    CODEBOOK_MERGED("did.codebook-merged"),
    CODE_CREATED("did.code-created"),
    CODE_CHANGED("did.code-changed"),
    CODE_REMOVED("did.code-removed"),
    CODE_RENAMED("did.code-renamed"),
    CODE_DESCRIBED("did.code-described"),
    CODE_MOVED("did.code-moved"),
    CODES_SORTED("did.codes-sorted"),
    CODE_COLORED("did.code-colored"),
    CODE_STATUS_SET("did.code-status-set"),
    CODE_GROUPS_CHANGED("did.code-groups-changed"),
    CODES_MERGED("did.codes-merged"),
    CODE_SPLIT("did.code-split"),
    CODED("did.coded"),
    UNCODED("did.uncoded"),
    CODING_CHANGED("did.coding-changed"),
    MEMO_WRITTEN("did.memo-written"),
    RECODED("did.recoded"),
    CODED_IN_VIVO("did.coded-in-vivo"),
    CODED_WITH_NEW("did.coded-with-new"),
    RECODED_WITH_NEW("did.recoded-with-new"),
    CODING_RESIZED("did.coding-resized"),
    CODING_SPLIT("did.coding-split"),
    CODINGS_JOINED("did.codings-joined"),
    ABOUT_WHOM_SAID("did.about-whom-said"),
    MEMO_CHANGED("did.memo-changed"),
    MEMO_REMOVED("did.memo-removed"),
    ENTITIES_DECIDED("did.entities-decided"),
    SAMPLE_BEGUN("did.sample-begun"),
    SENTENCE_READ("did.sentence-read"),
    NAMES_ACCEPTED("did.names-accepted"),
    NAMES_SKIPPED("did.names-skipped"),
    NAME_CHANGED("did.name-changed"),
    NAMES_JOINED("did.names-joined"),
    NAME_PARTED("did.name-parted"),
    NAMES_TAKEN_BACK("did.names-taken-back"),
    NAME_MARKED("did.name-marked"),
    NAMES_RESTORED("did.names-restored"),
    RUNG_CHANGED("did.rung-changed"),
    NAMES_REPLACED("did.names-replaced"),
    LABELS_DRAWN("did.labels-drawn"),
    CHAPTER_CHANGED("did.chapter-changed"),
    QUOTES_PLACED("did.quotes-placed"),
    HEN_PUT("did.hen-put"),
    HEN_LEFT("did.hen-left"),
    HEN_TAKEN_BACK("did.hen-taken-back"),
    CHAPTER_PRINTED("did.chapter-printed"),
    REMOVED_FOR_GOOD("did.removed-for-good"),
    KEY_MADE("did.key-made"),
    KEY_PASSPHRASE_CHANGED("did.key-passphrase-changed"),
    KEY_CODE_DRAWN("did.key-code-drawn"),
    KEY_MOVED("did.key-moved"),
    KEY_TAKEN_IN("did.key-taken-in"),
    KEY_DELETED("did.key-deleted"),
    BACKUPS_PURGED("did.backups-purged"),
    HITS_CODED("did.hits-coded"),
    SEARCH_SAVED("did.search-saved"),
    SEARCH_RENAMED("did.search-renamed"),
    SEARCH_CHANGED("did.search-changed"),
    SEARCH_REMOVED("did.search-removed"),
    SEARCH_RULE_MADE("did.search-rule-made"),
    SEARCH_RULE_REMOVED("did.search-rule-removed"),
    SEARCH_RULE_DECIDED("did.search-rule-decided"),
    OWN_WORDS_CHANGED("did.own-words-changed"),
    WORDS_LEFT_OUT("did.words-left-out"),
    WORDS_COUNTED("did.words-counted"),
    UNDONE("did.undone"),
    REDONE("did.redone"),
    WENT_BACK("did.went-back"),
    WENT_FORWARD("did.went-forward"),
    COPY_SAVED("did.copy-saved"),
    COPY_GIVEN("did.copy-given"),
    STUDIES_MERGED("did.studies-merged"),
    STUDIES_MERGED_FOR_GOOD("did.studies-merged-for-good");

    private final String messageKey;

    EditKind(String messageKey) {
        this.messageKey = messageKey;
    }

    /** The key of what it is called: "Kodet", as in "Angre: Kodet". */
    public String messageKey() {
        return messageKey;
    }

    /** Whether all earlier values and texts are dropped with it, so that it cannot be undone. */
    public boolean dropsFormerValues() {
        return this == NAMES_REPLACED
                || this == REMOVED_FOR_GOOD
                || this == KEY_DELETED
                || this == STUDIES_MERGED_FOR_GOOD;
    }

    /**
     * Whether the study after it says itself what has happened to its things: when copies were merged, what the other
     * did was not done now. To take it back is to have never met the other copy.
     */
    public boolean bringsPast() {
        return this == STUDIES_MERGED || this == STUDIES_MERGED_FOR_GOOD;
    }
}
