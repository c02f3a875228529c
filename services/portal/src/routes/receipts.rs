//! Receipts of applications: shown, kept as a file, checked by whoever holds one.

use axum::extract::{Path, Request, State};
use axum::response::Response;
use contracts::constructive_dialogue::{CheckReceipt, FindApplication, FindReceipt, Receipt};

use super::reader::{Reader, Shown, Trouble, file};
use super::submit::typed;
use crate::http::Portal;
use crate::pages::constructive_dialogue::{CheckReceiptPage, ReceiptPage, reference};

/// The longest text that is looked at, in bytes.
const LONGEST: usize = 8_000;

async fn found(reader: &Reader, id: &str) -> Result<Receipt, Trouble> {
    let application = id.parse().map_err(|_| reader.not_found())?;
    reader.ask(&FindReceipt { application }).await
}

pub(super) async fn receipt(reader: Reader, Path(id): Path<String>) -> Shown {
    let receipt = found(&reader, &id).await?;
    let (find, check) =
        (FindApplication { application: receipt.application }, CheckReceipt { signed: receipt.signed.clone() });
    let (file, checked) = tokio::join!(reader.ask(&find), reader.ask(&check));
    let (file, checked) = (file?, checked?);
    Ok(reader.show(&ReceiptPage { frame: &reader.frame, file: &file, receipt: &receipt, checked: &checked }))
}

pub(super) async fn receipt_file(reader: Reader, Path(id): Path<String>) -> Shown {
    let receipt = found(&reader, &id).await?;
    let name = format!("receipt-{}.txt", reference(receipt.application));
    Ok(file("text/plain; charset=utf-8", &name, receipt.signed + "\n"))
}

pub(super) async fn ask_check(reader: Reader) -> Shown {
    Ok(reader.show(&CheckReceiptPage { frame: &reader.frame, checked: None }))
}

/// Pasted or uploaded, by anybody. Nothing is kept of it, and nothing is told that is not in it.
pub(super) async fn check(
    State(portal): State<Portal>,
    reader: Reader,
    request: Request,
) -> Result<Response, Response> {
    let values = typed(request, &portal).await?;
    let signed = values.one("receipt").or_else(|| values.one("file")).unwrap_or_default();
    // What is longer is no receipt of ours, whatever it begins with.
    let signed = if signed.len() > LONGEST { String::new() } else { signed.to_owned() };
    let checked = reader.ask(&CheckReceipt { signed }).await.map_err(axum::response::IntoResponse::into_response)?;
    Ok(reader.show(&CheckReceiptPage { frame: &reader.frame, checked: Some(&checked) }))
}
