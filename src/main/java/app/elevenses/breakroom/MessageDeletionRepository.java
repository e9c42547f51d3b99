package app.elevenses.breakroom;

import org.springframework.data.repository.Repository;

interface MessageDeletionRepository extends Repository<MessageDeletion, Long> {

    MessageDeletion save(MessageDeletion deletion);

    long deleteByMessageIdAndDeletedById(long messageId, long deletedById);
}
