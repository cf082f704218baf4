//! What the values of the model are called: one message for each.
//!
//! In: a value, or a name that a document gives freely. Out: the key of its name; nothing where a free name has no translation.

use super::key::{Key, msg};
use crate::model::checklist::Element;
use crate::model::metric::RowStatistic;
use crate::model::survey::{Audience, ScaleMethod, SurveyMethod};
use crate::model::{Effect, Every, GapStatus, Kind, Review};

macro_rules! kinds {
    ($($variant:ident, $one:ident, $word:literal, $several:ident, $folder:literal, $key:ident, $by:ident;)+) => {
        /// Returns what a kind of document is called.
        pub(crate) fn kind(kind: Kind) -> Key {
            match kind {
                $(Kind::$variant => msg!("kind-", $word),)+
            }
        }
    };
}

crate::schema::for_each_kind!(kinds);

/// Returns what an element of service is called.
pub(crate) fn element(element: Element) -> Key {
    match element {
        Element::Responsiveness => msg!("element-responsiveness"),
        Element::Knowledge => msg!("element-knowledge"),
        Element::Empathy => msg!("element-empathy"),
        Element::Communication => msg!("element-communication"),
        Element::FollowUp => msg!("element-follow-up"),
    }
}

/// Returns what a rhythm is called: `every month`.
pub(crate) fn every(every: Every) -> Key {
    match every {
        Every::Day => msg!("every-day"),
        Every::Week => msg!("every-week"),
        Every::Month => msg!("every-month"),
        Every::Quarter => msg!("every-quarter"),
        Every::Year => msg!("every-year"),
    }
}

/// Returns the heading of a column of periods of this length.
pub(crate) fn period_head(every: Every) -> Key {
    match every {
        Every::Day => msg!("head-day"),
        Every::Week => msg!("head-week"),
        Every::Month => msg!("head-month"),
        Every::Quarter => msg!("head-quarter"),
        Every::Year => msg!("head-year"),
    }
}

/// Returns what those are called who were asked.
pub(crate) fn audience(audience: Audience) -> Key {
    match audience {
        Audience::Customers => msg!("audience-customers"),
        Audience::Prospects => msg!("audience-prospects"),
        Audience::Employees => msg!("audience-employees"),
    }
}

/// Returns what an effect of good service is called.
pub(crate) fn effect(effect: Effect) -> Key {
    match effect {
        Effect::Loyalty => msg!("effect-loyalty"),
        Effect::Satisfaction => msg!("effect-satisfaction"),
        Effect::Reputation => msg!("effect-reputation"),
        Effect::RepeatSales => msg!("effect-repeat-sales"),
        Effect::Retention => msg!("effect-retention"),
        Effect::Profit => msg!("effect-profit"),
        Effect::Processes => msg!("effect-processes"),
        Effect::Cost => msg!("effect-cost"),
        Effect::Marketing => msg!("effect-marketing"),
        Effect::Innovation => msg!("effect-innovation"),
    }
}

/// Returns what a question without a title is called, by how it is scored.
pub(crate) fn question(method: ScaleMethod) -> Key {
    match method {
        ScaleMethod::Nps => msg!("question-nps"),
        ScaleMethod::Csat => msg!("question-csat"),
        ScaleMethod::Ces => msg!("question-ces"),
        ScaleMethod::Mean => msg!("question-mean"),
    }
}

/// Returns what a way to ask people is called.
pub(crate) fn survey_method(method: SurveyMethod) -> Key {
    match method {
        SurveyMethod::Web => msg!("method-web"),
        SurveyMethod::Paper => msg!("method-paper"),
        SurveyMethod::Email => msg!("method-email"),
        SurveyMethod::Phone => msg!("method-phone"),
        SurveyMethod::Interview => msg!("method-interview"),
        SurveyMethod::FocusGroup => msg!("method-focus-group"),
        SurveyMethod::Conversation => msg!("method-conversation"),
    }
}

/// Returns how often a goal is looked at.
pub(crate) fn review(review: Review) -> Key {
    match review {
        Review::Daily => msg!("review-daily"),
        Review::Weekly => msg!("review-weekly"),
        Review::Monthly => msg!("review-monthly"),
        Review::Quarterly => msg!("review-quarterly"),
    }
}

/// Returns the word for where a gap stands.
pub(crate) fn gap_status(status: GapStatus) -> Key {
    match status {
        GapStatus::Open => msg!("gap-status-open"),
        GapStatus::Planned => msg!("gap-status-planned"),
        GapStatus::Doing => msg!("gap-status-doing"),
        GapStatus::Closed => msg!("gap-status-closed"),
        GapStatus::Accepted => msg!("gap-status-accepted"),
    }
}

/// Returns what a language is called, by its code.
pub(crate) fn language(code: &str) -> Option<Key> {
    Some(match code {
        "en" => msg!("language-en"),
        "el" => msg!("language-el"),
        "ro" => msg!("language-ro"),
        "ar" => msg!("language-ar"),
        "et" => msg!("language-et"),
        "ru" => msg!("language-ru"),
        _ => return None,
    })
}

/// Returns what a breakdown is called, where it is a usual one.
pub(crate) fn breakdown(name: &str) -> Option<Key> {
    Some(match name.to_lowercase().as_str() {
        "agent" => msg!("head-agent"),
        "category" => msg!("head-category"),
        "channel" => msg!("head-channel"),
        "checklist" => msg!("head-checklist"),
        "competitor" => msg!("head-competitor"),
        "country" => msg!("head-country"),
        "department" => msg!("head-department"),
        "element" => msg!("head-element"),
        "item" => msg!("head-item"),
        "kind" => msg!("head-kind"),
        "lang" | "language" => msg!("head-language"),
        "level" => msg!("head-level"),
        "place" => msg!("head-place"),
        "product" => msg!("head-product"),
        "question" => msg!("head-question"),
        "region" => msg!("head-region"),
        "section" => msg!("head-section"),
        "severity" => msg!("head-severity"),
        "shop" | "store" => msg!("head-shop"),
        "source" => msg!("head-source"),
        "status" => msg!("head-status"),
        "team" => msg!("head-team"),
        "theme" => msg!("head-theme"),
        "type" => msg!("head-type"),
        "who" => msg!("head-who"),
        _ => return None,
    })
}

/// Returns what a value that many workspaces use is called, such as a channel or the category of a cause.
pub(crate) fn everyday(value: &str) -> Option<Key> {
    Some(match value {
        "phone" => msg!("value-phone"),
        "email" | "e-mail" => msg!("value-email"),
        "chat" => msg!("value-chat"),
        "shop" => msg!("value-shop"),
        "web" => msg!("value-web"),
        "social" => msg!("value-social"),
        "website" => msg!("value-website"),
        "all" => msg!("value-all"),
        "agents" => msg!("value-agents"),
        "letters" => msg!("value-letters"),
        "menu" => msg!("value-menu"),
        "people" => msg!("value-people"),
        "process" => msg!("value-process"),
        "technology" => msg!("value-technology"),
        "knowledge" => msg!("value-knowledge"),
        "training" => msg!("value-training"),
        "communication" => msg!("value-communication"),
        "environment" => msg!("value-environment"),
        "management" => msg!("value-management"),
        _ => return None,
    })
}

/// Returns what an answer is called, where it is one of the usual words.
pub(crate) fn answer(word: &str) -> Option<Key> {
    Some(match word {
        "yes" => msg!("answer-yes"),
        "partly" => msg!("answer-partly"),
        "no" => msg!("answer-no"),
        crate::schema::NOT_APPLICABLE => msg!("answer-not-applicable"),
        _ => return None,
    })
}

/// Returns what the values of a stretch are summed up by.
pub(crate) fn statistic(name: RowStatistic) -> Key {
    match name {
        RowStatistic::Median => msg!("statistic-median"),
        RowStatistic::Mean => msg!("statistic-mean"),
        RowStatistic::Sum => msg!("statistic-sum"),
        RowStatistic::P90 => msg!("statistic-p90"),
        RowStatistic::Count => msg!("statistic-count"),
    }
}

/// Returns what a service level is called, where it is one of the known ones.
pub(crate) fn band(name: &str) -> Option<Key> {
    Some(match name {
        "basic" => msg!("band-basic"),
        "expected" => msg!("band-expected"),
        "desired" => msg!("band-desired"),
        "surprising" => msg!("band-surprising"),
        "unbelievable" => msg!("band-unbelievable"),
        _ => return None,
    })
}

/// Returns what a group of metrics is called, where it is a usual one.
pub(crate) fn metric_group(name: &str) -> Option<Key> {
    Some(match name {
        "business" => msg!("group-business"),
        "customer" => msg!("group-customer"),
        "employee" => msg!("group-employee"),
        "operations" => msg!("group-operations"),
        _ => return None,
    })
}

/// Returns what a type of log entry is called.
pub(crate) fn log_type(name: &str) -> Option<Key> {
    Some(match name {
        "comment" => msg!("log-type-comment"),
        "complaint" => msg!("log-type-complaint"),
        "compliment" => msg!("log-type-compliment"),
        "other" => msg!("log-type-other"),
        _ => return None,
    })
}

/// Returns what a category of compliments is called, where it is a usual one; the name in lower case with hyphens.
pub(crate) fn compliment(name: &str) -> Option<Key> {
    Some(match name {
        "award" => msg!("compliment-award"),
        "higher-score" => msg!("compliment-higher-score"),
        "repeat-business" => msg!("compliment-repeat-business"),
        "review" => msg!("compliment-review"),
        "sale" => msg!("compliment-sale"),
        "thank-you-note" => msg!("compliment-thank-you-note"),
        "word-of-mouth" => msg!("compliment-word-of-mouth"),
        _ => return None,
    })
}

/// Returns what a way to look at a competitor is called, where it is a usual one.
pub(crate) fn contact(how: &str) -> Option<Key> {
    Some(match how {
        "email" => msg!("how-email"),
        "phone" => msg!("how-phone"),
        "sign-up" => msg!("how-sign-up"),
        "social-media" => msg!("how-social-media"),
        "visit" => msg!("how-visit"),
        "website" => msg!("how-website"),
        _ => return None,
    })
}
