package app.elevenses.vault;

import app.elevenses.people.PersonCard;
import java.time.Instant;

/** Somebody has seen an address of mine. */
public record AddressLook(PersonCard by, Instant at) {}
