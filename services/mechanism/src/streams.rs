//! `mechanism streams`: makes the streams of the operator's own nats-server that are missing. Services may not.

use std::process::ExitCode;

use bus::Bus;
use runtime::{Config, Service};
use serde_json::json;

use crate::speak::Speaker;
use crate::{Fault, house, nats};

pub(crate) async fn run(config: Config, speaker: Speaker, copies: u8) -> Result<ExitCode, Fault> {
    if config.get("NATS_URL")?.is_none() {
        return Err(Fault::Refused(
            "There is nothing to do: `mechanism up` makes the streams of its private nats-server by itself. For a \
             nats-server of your own set NATS_URL."
                .to_owned(),
        ));
    }
    let bus = Bus::connect(&config.connection(nats::STREAMS)?).await?;
    let services = house::services();
    let names: Vec<&str> = services.iter().map(Service::name).collect();
    let made = bus.make_streams(&names, copies.into()).await;
    bus.close().await;
    let made = made?;
    let sentence = match made.as_slice() {
        [] => "Every stream is there, and as it must be.".to_owned(),
        made => format!("Made the streams {}. Every other is there, and as it must be.", made.join(", ")),
    };
    speaker.say(sentence, &json!({ "made": made }));
    Ok(ExitCode::SUCCESS)
}
