//! Sentences about a visit.

use crate::i18n::{Statement, msg};
use crate::model::AuditStatus;
use crate::model::Unit;
use crate::report::VisitReport;

use super::audits::verdict;

/// The sentences about `visit`.
pub(in crate::compute) fn visit(visit: &VisitReport) -> Vec<Statement> {
    let mut says: Vec<Statement> = visit.scored.iter().flat_map(|scored| verdict(scored, AuditStatus::Final)).collect();
    says.extend(match (visit.answered, visit.waited) {
        (Some(false), _) => Some(Statement::new(msg!("visit-said-nobody"))),
        (_, Some(waited)) => Some(Statement::new(msg!("visit-said-waited")).value("waited", waited, &Unit::Duration)),
        (Some(true), None) => Some(Statement::new(msg!("visit-said-answered"))),
        (None, None) => None,
    });
    says
}
