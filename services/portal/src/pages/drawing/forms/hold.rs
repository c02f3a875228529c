//! Between freezing and drawing: values from the room, the lots themselves, or giving up.

use contracts::drawing::{
    AbandonDrawing, DrawLots, DrawingLine, MeetingLine, Overview, RecordRoomValue, RoomValue, StrikeRoomValue,
};

use super::LONGEST_REASON;
use crate::pages::Frame;
use crate::pages::form::{Fault, Field, Form, Kind, Reading, Values};

/// The longest value called out, and the longest name of who called it.
const LONGEST_VALUE: u32 = 200;
const LONGEST_CALLER: u32 = 100;
/// The digits of a beacon's signature.
const SIGNATURE: usize = 96;

/// Asks for a value called out in the room.
#[must_use]
pub fn room_value(frame: &Frame, overview: &Overview, drawing: &DrawingLine) -> Form {
    let action = format!("/desk/drawings/{}/room", drawing.drawing);
    Form::new(action, frame.say("room-title"), frame.say("room-submit"))
        .keep("version", overview.version)
        .ask(
            Field::new("value", frame.say("field-room-value"), Kind::Line)
                .hint(frame.say("field-room-value-hint"))
                .at_most(LONGEST_VALUE),
        )
        .ask(
            Field::new("called_by", frame.say("field-called-by"), Kind::Line)
                .hint(frame.say("field-called-by-hint"))
                .at_most(LONGEST_CALLER),
        )
}

/// Reads a value called out in the room.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_room_value(drawing: u32, values: &Values) -> Result<RecordRoomValue, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let value = reading.text("value", u64::from(LONGEST_VALUE));
    let called_by = reading.text("called_by", u64::from(LONGEST_CALLER));
    let read = value.zip(called_by).map(|(value, called_by)| RecordRoomValue { drawing, value, called_by });
    reading.finish(read)
}

/// Asks why a value is struck, and says what that means.
#[must_use]
pub fn strike(frame: &Frame, overview: &Overview, drawing: &DrawingLine, number: u32, value: &RoomValue) -> Form {
    let action = format!("/desk/drawings/{}/room/{number}/strike", drawing.drawing);
    Form::new(action, frame.say("strike-title").with("value", &value.value), frame.say("strike-submit"))
        .will(frame.say("strike-will-stay"))
        .will(frame.say("strike-will-not-count"))
        .keep("version", overview.version)
        .back(format!("/desk/drawings/{}", drawing.drawing), frame.say("back"))
        .ask(
            Field::new("asked_by", frame.say("field-struck-by"), Kind::Line)
                .hint(frame.say("field-struck-by-hint"))
                .at_most(LONGEST_CALLER),
        )
        .ask(Field::new("reason", frame.say("field-reason"), Kind::Line).at_most(LONGEST_REASON))
}

/// Reads why a value is struck.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_strike(drawing: u32, number: u32, values: &Values) -> Result<StrikeRoomValue, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let asked_by = reading.text("asked_by", u64::from(LONGEST_CALLER));
    let reason = reading.text("reason", u64::from(LONGEST_REASON));
    let read = asked_by.zip(reason).map(|(asked_by, reason)| StrikeRoomValue { drawing, number, asked_by, reason });
    reading.finish(read)
}

/// Says in full what will happen, before the lots are drawn.
#[must_use]
pub fn hold(frame: &Frame, overview: &Overview, drawing: &DrawingLine, meeting: Option<&MeetingLine>) -> Form {
    let action = format!("/desk/drawings/{}/hold", drawing.drawing);
    let form =
        Form::new(action, frame.say("hold-confirm-title").with("drawing", drawing.drawing), frame.say("hold-submit"))
            .rule("PR-28")
            .keep("version", overview.version)
            .back(format!("/desk/drawings/{}", drawing.drawing), frame.say("back"))
            .will(
                frame
                    .say("hold-will-secret")
                    .with("values", drawing.room.iter().filter(|value| value.struck.is_none()).count()),
            )
            .will(frame.say("hold-will-draw").with("states", drawing.states_under_review));
    let form = match meeting {
        Some(_) => form.will(frame.say("hold-will-public")).will(frame.say("hold-will-stay")),
        None => form.will(frame.say("hold-will-void")),
    };
    match drawing.beacon_round {
        Some(round) => form.ask(
            Field::new("beacon_signature", frame.say("field-signature"), Kind::Line)
                .hint(frame.say("field-signature-hint").with("round", round.to_string())),
        ),
        None => form,
    }
}

/// Reads the signature of the beacon, where one was announced.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_hold(drawing: &DrawingLine, values: &Values) -> Result<DrawLots, Vec<Fault>> {
    let mut reading = Reading::of(values);
    if drawing.beacon_round.is_none() {
        return Ok(DrawLots { drawing: drawing.drawing, beacon_signature: None });
    }
    let signature = reading.text("beacon_signature", 200).map(|text| text.to_ascii_lowercase());
    let is_one = |text: &String| text.len() == SIGNATURE && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if signature.as_ref().is_some_and(|text| !is_one(text)) {
        reading.fault("beacon_signature", "fault-signature");
    }
    let read = signature.filter(is_one).map(|text| DrawLots { drawing: drawing.drawing, beacon_signature: Some(text) });
    reading.finish(read)
}

/// Says what giving up means, and asks why.
#[must_use]
pub fn abandon(frame: &Frame, overview: &Overview, drawing: &DrawingLine) -> Form {
    let action = format!("/desk/drawings/{}/abandon", drawing.drawing);
    Form::new(action, frame.say("abandon-confirm-title").with("drawing", drawing.drawing), frame.say("abandon-submit"))
        .keep("version", overview.version)
        .back(format!("/desk/drawings/{}", drawing.drawing), frame.say("back"))
        .will(frame.say("abandon-will-public"))
        .will(frame.say("abandon-will-never"))
        .ask(Field::new("reason", frame.say("field-reason"), Kind::Line).at_most(LONGEST_REASON))
}

/// Reads why it is given up.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_abandon(drawing: u32, values: &Values) -> Result<AbandonDrawing, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let read = reading.text("reason", u64::from(LONGEST_REASON)).map(|reason| AbandonDrawing { drawing, reason });
    reading.finish(read)
}
