//! JSON Schemas (2020-12) of the types whose JSON is a text or a list that they check themselves.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::parties::Deposit;
use crate::{Cluster, Instrument, InstrumentSet, StateCode, YearlyGroup};

impl JsonSchema for StateCode {
    fn schema_name() -> Cow<'static, str> {
        "StateCode".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A State by ISO 3166-1 alpha-3; EUE for the European Union.",
            "type": "string",
            "pattern": "^[A-Z]{3}$"
        })
    }
}

impl JsonSchema for Deposit {
    fn schema_name() -> Cow<'static, str> {
        "Deposit".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "The day of a deposit, or the year where only that is known, or unknown.",
            "type": "string",
            "pattern": "^(20[0-9]{2}(-[0-9]{2}-[0-9]{2})?|unknown)$"
        })
    }
}

impl JsonSchema for InstrumentSet {
    fn schema_name() -> Cow<'static, str> {
        "InstrumentSet".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Instruments in canonical order, none twice.",
            "type": "array",
            "items": generator.subschema_for::<Instrument>(),
            "uniqueItems": true
        })
    }
}

impl JsonSchema for Cluster {
    fn schema_name() -> Cow<'static, str> {
        "Cluster".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A cluster of articles, by its number in table 1.",
            "type": "integer",
            "minimum": 1,
            "maximum": 4
        })
    }
}

impl JsonSchema for YearlyGroup {
    fn schema_name() -> Cow<'static, str> {
        "YearlyGroup".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A third of the States parties, by its number.",
            "type": "integer",
            "minimum": 1,
            "maximum": 3
        })
    }
}
