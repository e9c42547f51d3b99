package app.elevenses.notices;

record NoticeActor(NoticeKind kind, long groupId, long personId) {

    boolean acted(NoticeGroup group) {
        return kind == group.kind() && groupId == group.groupId();
    }
}
