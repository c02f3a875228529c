//! What is said about a message that is not what its schema says.

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind;

/// What was typed may be confidential, and reasons are logged: they say what the schema wants, never what came instead. That
/// goes for the names of fields too.
pub(super) fn reason(fault: &ValidationError<'_>) -> String {
    match fault.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected }
        | ValidationErrorKind::UnevaluatedProperties { unexpected } => match unexpected.len() {
            1 => "one field is not known to the schema".to_owned(),
            several => format!("{several} fields are not known to the schema"),
        },
        // A message without any field, such as a query that asks for everything.
        ValidationErrorKind::FalseSchema => "no field is known to the schema here".to_owned(),
        ValidationErrorKind::PropertyNames { .. } => "a field's name is not as the schema wants it".to_owned(),
        _ => fault.masked().to_string(),
    }
}

/// The fault to speak of. Where a value fits no branch of a choice and its tag or type singles one branch out, what is wrong
/// inside that branch says more than that nothing fits.
pub(super) fn fault<'a>(outer: &'a ValidationError<'a>) -> &'a ValidationError<'a> {
    let (ValidationErrorKind::OneOfNotValid { context } | ValidationErrorKind::AnyOf { context }) = outer.kind() else {
        return outer;
    };
    let mut meant = context.iter().filter(|branch| !branch.iter().any(|inner| is_other_branch(outer, inner)));
    match (meant.next().and_then(|branch| branch.first()), meant.next()) {
        (Some(inner), None) => fault(inner),
        _ => outer,
    }
}

/// Whether a fault only says that another branch was meant.
fn is_other_branch(outer: &ValidationError<'_>, inner: &ValidationError<'_>) -> bool {
    match inner.kind() {
        ValidationErrorKind::Constant { .. } => true,
        ValidationErrorKind::Type { .. } => inner.instance_path() == outer.instance_path(),
        _ => false,
    }
}
