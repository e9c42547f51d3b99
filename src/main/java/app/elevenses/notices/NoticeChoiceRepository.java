package app.elevenses.notices;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeChoiceRepository extends Repository<NoticeChoice, NoticeChoice.Key> {

    NoticeChoice save(NoticeChoice choice);

    @Query("select c from NoticeChoice c where c.key.personId = :personId")
    List<NoticeChoice> of(long personId);

    @Modifying
    @Query("delete from NoticeChoice c where c.key.personId = :personId")
    int forget(long personId);
}
