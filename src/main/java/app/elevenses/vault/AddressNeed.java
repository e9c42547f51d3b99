package app.elevenses.vault;

/** How a feature says that somebody has to see the address of a parcel now, and not only some day. */
@FunctionalInterface
public interface AddressNeed {

    boolean needs(long parcelId);
}
