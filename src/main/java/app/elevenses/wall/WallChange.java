package app.elevenses.wall;

import app.elevenses.live.Change;

/** Something about the celebration with that id has changed. */
public sealed interface WallChange extends Change
        permits CelebrationShared,
                CelebrationCheered,
                CheerTakenBack,
                CelebrationCommented,
                CelebrationTakenDown,
                CelebrationPutBack {

    String TOPIC = "wall";

    @Override
    default String topic() {
        return TOPIC;
    }
}
