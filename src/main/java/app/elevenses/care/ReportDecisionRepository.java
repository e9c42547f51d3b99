package app.elevenses.care;

import org.springframework.data.repository.Repository;

interface ReportDecisionRepository extends Repository<ReportDecision, Long> {

    ReportDecision save(ReportDecision decision);
}
