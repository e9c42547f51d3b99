package app.elevenses.notices;

import jakarta.validation.constraints.NotNull;

/** By which ways somebody is told about a topic; by none if neither. */
public record NoticeWays(@NotNull NoticeTopic topic, boolean bell, boolean mail) {}
