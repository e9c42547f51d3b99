package app.elevenses.notices.ui;

import org.jspecify.annotations.Nullable;

record NoticeRow(
        String kind,
        long group,
        @Nullable String symbol,
        String title,
        @Nullable String detail,
        String at,
        String address,
        boolean unseen) {}
