package app.elevenses.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.elevenses.places.AddressPart;
import app.elevenses.places.Country;
import app.elevenses.places.PostalAddress;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Seals each part of an address by itself, for one slot and no other, with AES-256 in GCM. */
@Component
class Sealing {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Keyring keyring;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Sealing(Keyring keyring, Clock clock) {
        this.keyring = keyring;
        this.clock = clock;
    }

    /** Refuses while the vault is closed. */
    void check() {
        keyring.check();
    }

    SealedAddress seal(PostalAddress address, Slot slot) {
        VaultKey key = keyring.current();
        String country = address.country().code();
        Map<AddressPart, byte[]> parts = new EnumMap<>(AddressPart.class);
        for (AddressPart part : AddressPart.values()) {
            parts.put(part, seal(address.part(part), key, slot.binding(key.id(), country, part)));
        }
        return new SealedAddress(key.id(), country, parts, clock.instant());
    }

    PostalAddress open(SealedAddress sealed, Slot slot) {
        VaultKey key = keyring.named(sealed.keyId());
        if (!Country.exists(sealed.country())) {
            throw damaged(slot);
        }
        Country country = new Country(sealed.country());
        return PostalAddress.of(country, part -> open(sealed, key, slot, part));
    }

    private byte[] seal(String text, VaultKey key, byte[] binding) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        byte[] plain = text.getBytes(UTF_8);
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, key.secret(), new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(binding);
            byte[] sealed = cipher.doFinal(plain);
            return ByteBuffer.allocate(IV_BYTES + sealed.length)
                    .put(iv)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java cannot seal", impossible);
        }
    }

    private static String open(SealedAddress address, VaultKey key, Slot slot, AddressPart part) {
        byte[] sealed = address.part(part);
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.DECRYPT_MODE, key.secret(), new GCMParameterSpec(TAG_BITS, sealed, 0, IV_BYTES));
            cipher.updateAAD(slot.binding(key.id(), address.country(), part));
            return new String(cipher.doFinal(sealed, IV_BYTES, sealed.length - IV_BYTES), UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException tampered) {
            throw damaged(slot);
        }
    }

    private static AddressDamaged damaged(Slot slot) {
        LOG.warn("A sealed address ({} {}) was changed by somebody else and cannot be read", slot.kind(), slot.rowId());
        return new AddressDamaged();
    }
}
