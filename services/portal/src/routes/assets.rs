//! Styles, scripts and the typeface.

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};

use crate::assets::{ASSETS, CACHE};

pub(super) async fn asset(Path(name): Path<String>) -> Response {
    let Some(asset) = ASSETS.get(&name) else { return StatusCode::NOT_FOUND.into_response() };
    let headers = [(header::CONTENT_TYPE, asset.media_type), (header::CACHE_CONTROL, CACHE)];
    (headers, asset.bytes.as_slice()).into_response()
}
