package app.elevenses.vault;

/** Why the vault stays closed, and what whoever reads the console can do about it. */
enum NoKey {
    MALFORMED("ELEVENSES_VAULT_KEY, or vault.key in the home, is not the Base64 of 32 bytes; correct it and restart"),
    MISSING("the key its addresses were sealed with is missing; put vault.key back into the home, or set"
            + " ELEVENSES_VAULT_KEY, and restart"),
    WRONG("this key is not the one its addresses were sealed with; bring that one back and restart"),
    UNREADABLE("vault.key in the home cannot be read or made; set ELEVENSES_VAULT_KEY, or correct the rights of the"
            + " folder, and restart");

    private final String sentence;

    NoKey(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
