package app.elevenses.notices;

import java.time.Instant;

record NoticeGroup(
        NoticeKind kind, long groupId, Instant at, long newestId, long newestSubjectId, long count, long unseen) {

    NoticeKey key() {
        return new NoticeKey(at, newestId);
    }
}
