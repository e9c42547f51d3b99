package app.elevenses.breakroom;

import org.springframework.data.repository.Repository;

interface MessageHidingRepository extends Repository<MessageHiding, Long> {

    MessageHiding save(MessageHiding hiding);

    boolean existsByMessageId(long messageId);

    long deleteByMessageId(long messageId);
}
