package app.elevenses.notices;

import java.util.List;

/** Some notices, newest first, and whether there are older ones. */
public record NoticePage(List<NoticeItem> items, boolean more) {}
