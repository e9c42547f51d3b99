package app.elevenses.notes;

import java.util.Collection;
import java.util.List;

/** Who decides about notes today: approvers, and administrators where every approver is concerned. */
record Deciders(List<Long> approvers, List<Long> administrators) {

    /** Those who may decide about a note of these people. */
    List<Long> about(Collection<Long> concerned) {
        List<Long> free = without(approvers, concerned);
        return free.isEmpty() ? without(administrators, concerned) : free;
    }

    private static List<Long> without(List<Long> people, Collection<Long> concerned) {
        return people.stream().filter(person -> !concerned.contains(person)).toList();
    }
}
