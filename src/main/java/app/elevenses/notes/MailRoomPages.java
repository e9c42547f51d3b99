package app.elevenses.notes;

/** Where the mail room receives people, said by the feature that has it. */
public interface MailRoomPages {

    /** Where a recipient says where a parcel may be sent. */
    String doorstep(long parcelId);

    /** Where parcels are printed and posted. */
    String mailRoom();
}
