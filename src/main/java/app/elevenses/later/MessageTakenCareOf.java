package app.elevenses.later;

/** A message that could not be sent is no longer of any concern to its writer, who has seen to it. */
public record MessageTakenCareOf(long id, long authorId) {}
