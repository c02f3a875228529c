//! The OpenAPI 3.1 document, made from the published schemas of the messages: what the bus checks is what it describes.

use contracts::{Entry, Kind, catalogue, published};
use serde_json::{Map, Value, json};

use super::commands::{PASSWORD, is_proved};
use crate::http::API;

/// A path that reads, and the query behind it.
struct Read {
    path: &'static str,
    query: &'static str,
    says: &'static str,
    signed_in: bool,
}

const READS: [Read; 28] = [
    read("/states", "registry/states.v1", "Which States are party to what on a day", false),
    read("/states/{state}", "registry/state.v1", "Everything recorded of one State", false),
    read("/states/{state}/statements", "registry/statements.v1", "What a State reserved, declared and notified", false),
    read("/overview", "drawing/overview.v1", "Meetings, drawings, and where the drawing stands", false),
    read("/result", "drawing/result.v1", "Who reviews whom", false),
    read("/requests", "drawing/requests.v1", "Requests for repetition and consultations", true),
    read(
        "/pool-preview",
        "drawing/preview-pool.v1",
        "What would be frozen, and whether anything can be drawn from it",
        true,
    ),
    read(
        "/drawings/{drawing}/inputs",
        "drawing/fetch-inputs.v1",
        "What was frozen before the lots were drawn: the canonical bytes whose hash was published",
        false,
    ),
    read(
        "/drawings/{drawing}/transcript",
        "drawing/fetch-transcript.v1",
        "The record of a drawing: its canonical bytes",
        false,
    ),
    read(
        "/drawings/{drawing}/chances",
        "drawing/chances.v1",
        "With what chances the next lots could have fallen",
        false,
    ),
    read("/board", "reviews/board.v1", "All reviews, each with whose move it is", true),
    read("/reviews", "reviews/reviews.v1", "All reviews, as every State party may see them", true),
    read("/reviews/{state}", "reviews/review.v1", "One review, as far as whoever asks may see it", true),
    read("/reviews/{state}/history", "reviews/history.v1", "What happened in a review", true),
    read("/reviews/{state}/reads", "reviews/reads.v1", "Who read what is confidential in a review", true),
    read("/own-moves", "reviews/own-moves.v1", "What whoever asks has to do, and what others owe them", true),
    read("/totals", "reviews/totals.v1", "How many reviews of each group are at which stage", false),
    read("/forecast", "reviews/forecast.v1", "How the gates of the groups will come at the present pace", true),
    read("/review-rules", "reviews/rules.v1", "Which rules of the reviews are in force, and since when", false),
    read(
        "/people/{state}",
        "registry/people.v1",
        "The people whom a State named for reviews, and what is missing",
        true,
    ),
    read(
        "/people/{state}/reads",
        "registry/people-reads.v1",
        "Who read what is confidential of a State's people",
        true,
    ),
    read("/people/{state}/notes/{note}", "registry/find-note.v1", "The file of a note verbale", true),
    read("/compare-note", "registry/compare-note.v1", "Where a note verbale and what was typed of it differ", true),
    read("/intake", "registry/intake.v1", "Whose profiles wait for the Secretariat, and whose are to come", true),
    read("/trainings", "registry/trainings.v1", "Trainings for those who take part in reviews", true),
    read("/directory", "registry/directory.v1", "Focal points and experts by State", true),
    read("/public-directory", "registry/public-directory.v1", "What everybody may see of States", false),
    read("/own-profile", "registry/own-profile.v1", "The own profile of an official", true),
];

const fn read(path: &'static str, query: &'static str, says: &'static str, signed_in: bool) -> Read {
    Read { path, query, says, signed_in }
}

/// The document.
#[must_use]
pub fn document() -> Value {
    let mut paths = Map::new();
    for read in &READS {
        if let Some(entry) = query(read.query) {
            paths.insert(format!("{API}{}", read.path), path_of(read, entry));
        }
    }
    for entry in catalogue() {
        if let Kind::Command { reply } = &entry.kind {
            paths.insert(format!("{API}/commands/{}/{}", entry.service, entry.name), command_path(entry, reply));
        }
    }
    paths.insert(format!("{API}/session"), session_path());
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Review Mechanism",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "The same things that the pages show. Reading needs nothing; commands need a session of the Secretariat.",
            "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" }
        },
        "servers": [{ "url": "/" }],
        "tags": [{ "name": "read" }, { "name": "do" }, { "name": "session" }],
        "security": [],
        "paths": paths,
        "components": { "schemas": schemas(), "securitySchemes": security(), "responses": responses() }
    })
}

fn query(name: &str) -> Option<&'static Entry> {
    catalogue().iter().find(|entry| matches!(entry.kind, Kind::Query { .. }) && entry.schema_name() == name)
}

fn path_of(read: &Read, entry: &Entry) -> Value {
    let Kind::Query { reply } = &entry.kind else { return Value::Null };
    let answer = match entry.name {
        // The record itself, not the envelope in which the bus carries it.
        "fetch-transcript" => reference(RECORD),
        "fetch-inputs" => frozen(),
        _ => reference(reply),
    };
    let mut operation = json!({
        "operationId": entry.name,
        "summary": read.says,
        "tags": ["read"],
        "responses": answered(&answer)
    });
    if read.signed_in {
        operation["security"] = json!([{ "session": [] }]);
    }
    if ["preview-pool", "compare-note"].contains(&entry.name) {
        operation["requestBody"] = body(&entry.schema_name());
        return json!({ "post": operation });
    }
    operation["parameters"] = parameters(read.path, entry);
    json!({ "get": operation })
}

/// What is in a record before there is a seed.
fn frozen() -> Value {
    let names = ["format", "procedure", "meeting", "pool", "rules", "standing", "announced"];
    let members: Map<String, Value> = names.into_iter().map(|name| (name.to_owned(), member(RECORD, name))).collect();
    json!({ "type": "object", "required": names, "properties": members, "additionalProperties": false })
}

/// Every member of a query stands in the path or in the address.
fn parameters(path: &str, entry: &Entry) -> Value {
    let members = entry.schema.get("properties").and_then(Value::as_object);
    let parameter = |name: &String| {
        let in_path = path.contains(&format!("{{{name}}}"));
        json!({
            "name": name,
            "in": if in_path { "path" } else { "query" },
            "required": in_path,
            "schema": { "$ref": format!("#/components/schemas/{}/properties/{name}", component(&entry.schema_name())) }
        })
    };
    members.map(|members| members.keys().map(parameter).collect()).unwrap_or(json!([]))
}

fn command_path(entry: &Entry, reply: &str) -> Value {
    let header = |name: &str, required: bool, says: &str, schema: Value| json!({ "name": name, "in": "header", "required": required, "description": says, "schema": schema });
    let mut parameters = vec![
        header("x-csrf-token", true, "The token of the session", json!({ "type": "string" })),
        header("idempotency-key", true, "Sent twice, it is done once", json!({ "type": "string", "format": "uuid" })),
        header("if-match", false, "The version on which the wish is based", json!({ "type": "string" })),
    ];
    if is_proved(entry.service, entry.name) {
        let says =
            "The current password of the account; where it has none, its private link was opened a short while ago";
        parameters.push(header(PASSWORD, false, says, json!({ "type": "string", "format": "password" })));
    }
    json!({ "post": {
        "operationId": entry.name,
        "summary": entry.schema.get("description").cloned().unwrap_or_else(|| json!(entry.name)),
        "tags": ["do"],
        "security": [{ "session": [] }],
        "parameters": parameters,
        "requestBody": body(&entry.schema_name()),
        "responses": answered(&reference(reply))
    } })
}

fn session_path() -> Value {
    let who = json!({
        "type": "object",
        "required": ["account", "csrf"],
        "properties": { "account": { "type": "string" }, "csrf": { "type": "string" } }
    });
    json!({ "get": {
        "operationId": "session",
        "summary": "Who is signed in, and the token that commands must carry",
        "tags": ["session"],
        "security": [{ "session": [] }],
        "responses": answered(&who)
    } })
}

fn body(schema: &str) -> Value {
    json!({ "required": true, "content": { "application/json": { "schema": reference(schema) } } })
}

fn answered(schema: &Value) -> Value {
    json!({
        "200": { "description": "The answer", "content": { "application/json": { "schema": schema } } },
        "4XX": { "$ref": "#/components/responses/problem" },
        "5XX": { "$ref": "#/components/responses/problem" }
    })
}

fn responses() -> Value {
    let of_notice = |name: &str| member(NOTICE, name);
    let problem = json!({
        "type": "object",
        "required": ["type", "title", "status", "detail"],
        "properties": {
            "type": { "type": "string", "description": "urn:mechanism:notice:<code>, or about:blank" },
            "title": { "type": "string" },
            "status": { "type": "integer" },
            "detail": { "type": "string", "description": "The sentence" },
            "rule": { "type": "string", "description": "The rule behind it: PR-28d-i" },
            "details": of_notice("details"),
            "particulars": of_notice("particulars")
        }
    });
    json!({ "problem": {
        "description": "Why there is no answer (RFC 9457)",
        "content": { "application/problem+json": { "schema": problem } }
    } })
}

fn security() -> Value {
    json!({ "session": {
        "type": "apiKey",
        "in": "cookie",
        "name": "__Host-session",
        "description": "Set when a sign-in link is used. Over plain HTTP on loopback the cookie is called session."
    } })
}

// ---- Schemas ---------------------------------------------------------------------------------------------------------------------------

/// The messages that the paths name, and the documents that messages refer to, each under the name of its schema.
fn schemas() -> Value {
    let mut all = Map::new();
    for entry in catalogue().iter().filter(|entry| !matches!(entry.kind, Kind::Event { .. })) {
        all.insert(component(&entry.schema_name()), placed(entry.schema.clone(), &entry.schema_name()));
    }
    // The record is older than the catalogue; messages refer to it.
    for (name, document) in published::documents().filter(|(name, _)| name == RECORD) {
        all.insert(component(&name), placed(document, &name));
    }
    Value::Object(all)
}

/// The schema of the record of a drawing.
const RECORD: &str = "drawing/transcript.v1";

/// The schema of what a service refuses or warns of.
const NOTICE: &str = "mechanism/notice.v1";

fn component(schema: &str) -> String {
    schema.replace('/', ".")
}

fn reference(schema: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{}", component(schema)) })
}

/// One member of a schema.
fn member(schema: &str, name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{}/properties/{name}", component(schema)) })
}

/// A schema as a part of this document: without an address of its own, and with references that start at the document's root.
fn placed(mut schema: Value, name: &str) -> Value {
    if let Some(members) = schema.as_object_mut() {
        members.remove("$id");
        members.remove("$schema");
    }
    rebase(&mut schema, &component(name));
    schema
}

fn rebase(value: &mut Value, own: &str) {
    match value {
        Value::Object(members) => {
            if let Some(Value::String(target)) = members.get_mut("$ref") {
                *target = moved(target, own);
            }
            members.values_mut().for_each(|member| rebase(member, own));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rebase(item, own)),
        _ => {}
    }
}

fn moved(target: &str, own: &str) -> String {
    if let Some(inside) = target.strip_prefix("#/") {
        return format!("#/components/schemas/{own}/{inside}");
    }
    if target == "#" {
        return format!("#/components/schemas/{own}");
    }
    let (id, inside) = target.split_once('#').unwrap_or((target, ""));
    // `urn:mechanism:drawing:transcript:1` is `drawing.transcript.v1` here.
    let name = id.trim_start_matches("urn:mechanism:");
    let name = name.rsplit_once(':').map_or_else(|| name.to_owned(), |(name, version)| format!("{name}.v{version}"));
    let name = name.replace(':', ".");
    format!("#/components/schemas/{name}{inside}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn references(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(members) => {
                found.extend(members.get("$ref").and_then(Value::as_str).map(str::to_owned));
                members.values().for_each(|member| references(member, found));
            }
            Value::Array(items) => items.iter().for_each(|item| references(item, found)),
            _ => {}
        }
    }

    #[test]
    fn every_reference_leads_somewhere() {
        let document = document();
        let mut all = Vec::new();
        references(&document, &mut all);
        assert!(all.len() > 100);
        for target in all {
            let pointer = target.strip_prefix('#').expect("inside the document");
            assert!(document.pointer(pointer).is_some(), "{target}");
        }
    }

    #[test]
    fn every_path_that_reads_has_its_query() {
        for read in &READS {
            assert!(query(read.query).is_some(), "{}", read.query);
        }
    }

    #[test]
    fn every_operation_has_a_name_of_its_own() {
        let document = document();
        let paths = document["paths"].as_object().expect("paths");
        let operations = paths.values().flat_map(|path| path.as_object().expect("operations").values());
        let mut names: Vec<&str> = operations.filter_map(|one| one["operationId"].as_str()).collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert!(all > 50 && names.len() == all, "{} names for {all} operations", names.len());
    }

    /// Run with `WRITE_OPENAPI=1` to write the file anew.
    #[test]
    fn the_published_document_is_this_one() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../schemas/openapi.json");
        let text = format!("{}\n", serde_json::to_string_pretty(&document()).expect("JSON"));
        if std::env::var_os("WRITE_OPENAPI").is_some() {
            std::fs::write(path, &text).expect("written");
        }
        let published = std::fs::read_to_string(path).expect("schemas/openapi.json is there");
        assert!(
            published == text,
            "schemas/openapi.json is not what the program says; write it anew with WRITE_OPENAPI=1"
        );
    }
}
