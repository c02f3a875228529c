//! The bus between the services: requests with their answers, and the streams of events.
//!
//! Every message is held against its published schema where it leaves and where it arrives. Headers carry what is about the message:
//! its identity and type (CloudEvents 1.0), the trace it belongs to (W3C), and the signed statement of who asks.

mod ask;
mod connection;
mod envelope;
mod events;
mod follow;
mod gate;
mod insist;
mod serve;
mod streams;
mod trace;

pub use ask::{Asked, RequestError};
pub use connection::{Bus, ConnectError, Connection, Counters, Credentials};
pub use envelope::{Outcome, headers};
pub use events::{Outgoing, StreamError};
pub use follow::{Delivery, Follower, headers_from_json, headers_to_json};
pub use gate::{Gate, LARGEST, MAX_PAYLOAD};
pub use serve::{Kind, Request, Responder, Response};
pub use trace::{context_of, current_traceparent, parent_of, set_parent};
