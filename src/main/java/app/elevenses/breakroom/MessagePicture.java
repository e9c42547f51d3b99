package app.elevenses.breakroom;

import app.elevenses.images.PictureCard;

/** A picture of a message, and the words for those who cannot see it, which may be none. */
public record MessagePicture(PictureCard card, String alt) {}
