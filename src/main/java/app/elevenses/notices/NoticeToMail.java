package app.elevenses.notices;

record NoticeToMail(long id, NoticeKind kind) {}
