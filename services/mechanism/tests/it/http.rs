//! Just enough HTTP to look at a page and to send a form without a browser.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpSocket;

/// An answer.
pub(crate) struct Answer {
    pub(crate) status: u16,
    head: String,
    pub(crate) body: String,
}

impl Answer {
    /// A header that must be there.
    pub(crate) fn header(&self, name: &str) -> &str {
        let line = self.head.lines().find(|line| line.to_lowercase().starts_with(&format!("{name}: ")));
        line.unwrap_or_else(|| panic!("{name} in {}", self.head)).split_once(": ").unwrap().1
    }

    /// Where the answer leads; nothing where it leads nowhere.
    pub(crate) fn location(&self) -> &str {
        let line = self.head.lines().find(|line| line.to_lowercase().starts_with("location: "));
        line.map_or("", |line| &line["location: ".len()..])
    }

    /// Status and headers.
    pub(crate) fn head(&self) -> &str {
        &self.head
    }

    /// Head and body.
    pub(crate) fn whole(&self) -> String {
        format!("{}\r\n\r\n{}", self.head, self.body)
    }
}

/// The answer to a request.
pub(crate) async fn send(method: &str, url: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    send_from("127.0.0.1", method, url, headers, body).await
}

/// The same from another address of this machine.
pub(crate) async fn send_from(from: &str, method: &str, url: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    send_bytes(from, method, url, headers, body.as_bytes()).await
}

/// The same with a body that is no text.
pub(crate) async fn send_bytes(from: &str, method: &str, url: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
    let rest = url.strip_prefix("http://").expect("a page on this machine");
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(format!("{from}:0").parse().unwrap()).unwrap();
    let mut stream = socket.connect(host.parse().unwrap()).await.unwrap();
    let length = body.len();
    let mut request =
        format!("{method} /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {length}\r\n");
    for (name, value) in headers {
        request.extend([name, ": ", value, "\r\n"]);
    }
    request.push_str("\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    // A body that is too large is refused before all of it was read.
    drop(stream.write_all(body).await);
    let mut answer = Vec::new();
    drop(stream.read_to_end(&mut answer).await);
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let status = answer.split(' ').nth(1).and_then(|word| word.parse().ok()).expect("an HTTP answer");
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
    Answer { status, head: head.to_owned(), body: body.to_owned() }
}

/// The status and the whole answer to a GET.
pub(crate) async fn get(url: &str) -> (u16, String) {
    let answer = send("GET", url, &[], "").await;
    (answer.status, answer.whole())
}
