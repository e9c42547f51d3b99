package app.elevenses.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key, its name, and a value by which it is known again; neither tells anything about the key. */
final class VaultKey {

    private static final int BYTES = 32;
    private static final int NAME_BYTES = 8;

    private final SecretKey secret;
    private final String id;
    private final byte[] check;

    private VaultKey(byte[] bytes) {
        secret = new SecretKeySpec(bytes, "AES");
        id = HexFormat.of().formatHex(derived(bytes, "elevenses vault key id"), 0, NAME_BYTES);
        check = derived(bytes, "elevenses vault key check");
    }

    /** None where it is not the Base64 of 32 bytes. */
    static Optional<VaultKey> parse(String written) {
        try {
            byte[] bytes = Base64.getDecoder().decode(written.strip());
            return bytes.length == BYTES ? Optional.of(new VaultKey(bytes)) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** A new one, as it is written down. */
    static String makeUp() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] derived(byte[] bytes, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    SecretKey secret() {
        return secret;
    }

    String id() {
        return id;
    }

    byte[] check() {
        return check.clone();
    }

    boolean is(KnownKey known) {
        return id.equals(known.id()) && MessageDigest.isEqual(check, known.check());
    }

    @Override
    public String toString() {
        return id;
    }
}
