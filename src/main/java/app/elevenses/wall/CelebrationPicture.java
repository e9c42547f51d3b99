package app.elevenses.wall;

import app.elevenses.images.PictureCard;

/** The picture of a celebration, and the words for those who cannot see it. */
public record CelebrationPicture(PictureCard card, String alt) {}
