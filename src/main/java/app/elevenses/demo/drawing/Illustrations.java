package app.elevenses.demo.drawing;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

/** The pictures of demo celebrations: several compositions for every occasion, none of them from a camera. */
public final class Illustrations {
    private static final Map<String, List<Drawing>> SCENES = Map.ofEntries(
            Map.entry("birthday", BirthdayScenes.ALL),
            Map.entry("work-anniversary", WorkAnniversaryScenes.ALL),
            Map.entry("engagement", EngagementScenes.ALL),
            Map.entry("wedding", WeddingScenes.ALL),
            Map.entry("baby", BabyScenes.ALL),
            Map.entry("promotion", PromotionScenes.ALL),
            Map.entry("new-hire", NewHireScenes.ALL),
            Map.entry("farewell", FarewellScenes.ALL),
            Map.entry("achievement", AchievementScenes.ALL),
            Map.entry("other", OtherScenes.ALL));

    private Illustrations() {}

    /** How many compositions there are for "birthday", "work-anniversary", "engagement" and so on. */
    public static int compositionsOf(String occasion) {
        return scenes(occasion).size();
    }

    /** Draws one, 1200 by 800 pixels, always the same for the same three; the seed varies colours and details. */
    public static BufferedImage draw(String occasion, int composition, long seed) {
        long chance = (seed * 31 + composition) * 31 + occasion.hashCode();
        return Brush.paint(scenes(occasion).get(composition), 1200, 800, Palette.of(seed), chance);
    }

    private static List<Drawing> scenes(String occasion) {
        List<Drawing> scenes = SCENES.get(occasion);
        if (scenes == null) {
            throw new IllegalArgumentException("No pictures for the occasion " + occasion);
        }
        return scenes;
    }
}
