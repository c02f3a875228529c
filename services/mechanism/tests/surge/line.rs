//! A connection of a client of its own, kept: just enough HTTP to send forms and read pages.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::Instant;

/// A connection.
pub struct Line {
    stream: TcpStream,
    read: Vec<u8>,
    ends: (SocketAddr, Ipv4Addr),
    used: Instant,
}

/// A browser whose connection has rested so long opens another: the portal may have closed it.
const REST: Duration = Duration::from_secs(30);

/// An answer.
pub struct Answer {
    pub status: u16,
    head: String,
    pub body: String,
}

/// The loopback address of a client: each has one of its own, as the portal counts requests by address.
pub fn address(number: u32) -> Ipv4Addr {
    let [_, a, b, c] = (number * 2 + 0x1_0001).to_be_bytes();
    Ipv4Addr::new(127, a, b, c)
}

impl Line {
    /// Connects from this address.
    pub async fn open(to: SocketAddr, from: Ipv4Addr) -> io::Result<Self> {
        let socket = TcpSocket::new_v4()?;
        socket.bind(SocketAddr::new(from.into(), 0))?;
        let stream = socket.connect(to).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, read: Vec::new(), ends: (to, from), used: Instant::now() })
    }

    /// Opens it again where it has rested long.
    pub async fn wake(&mut self) -> io::Result<()> {
        if self.used.elapsed() > REST {
            let (to, from) = self.ends;
            *self = Self::open(to, from).await?;
        }
        Ok(())
    }

    /// Sends a request. It has reached the machine that the portal runs on when this returns.
    pub async fn send(&mut self, request: &[u8]) -> io::Result<()> {
        self.used = Instant::now();
        self.stream.write_all(request).await
    }

    /// Waits for the answer.
    pub async fn answer(&mut self) -> io::Result<Answer> {
        let head = loop {
            if let Some(end) = self.read.windows(4).position(|four| four == b"\r\n\r\n") {
                let rest = self.read.split_off(end + 4);
                break String::from_utf8_lossy(&std::mem::replace(&mut self.read, rest)).into_owned();
            }
            self.more().await?;
        };
        let broken = || io::Error::new(io::ErrorKind::InvalidData, head.clone());
        let status = head.split(' ').nth(1).and_then(|word| word.parse().ok()).ok_or_else(broken)?;
        let length = value(&head, "content-length").and_then(|text| text.parse().ok()).ok_or_else(broken)?;
        while self.read.len() < length {
            self.more().await?;
        }
        let rest = self.read.split_off(length);
        let body = String::from_utf8_lossy(&std::mem::replace(&mut self.read, rest)).into_owned();
        Ok(Answer { status, head, body })
    }

    async fn more(&mut self) -> io::Result<()> {
        match self.stream.read_buf(&mut self.read).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }

    /// Asks and waits.
    pub async fn ask(&mut self, request: &[u8]) -> io::Result<Answer> {
        self.send(request).await?;
        self.answer().await
    }
}

fn value<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    let named = head.lines().filter_map(|line| line.split_once(": ")).find(|(key, _)| key.eq_ignore_ascii_case(name));
    named.map(|(_, value)| value)
}

impl Answer {
    /// A header.
    pub fn header(&self, name: &str) -> Option<&str> {
        value(&self.head, name)
    }

    /// The value of a field of a form on this page.
    pub fn field(&self, name: &str) -> Option<&str> {
        let (_, rest) = self.body.split_once(&format!("name=\"{name}\" value=\""))?;
        rest.split('"').next()
    }
}

/// A request as a browser sends it on a connection that it keeps.
pub fn request(door: SocketAddr, method: &str, path: &str, cookie: &str, form: &str) -> Vec<u8> {
    let cookie = if cookie.is_empty() { String::new() } else { format!("Cookie: {cookie}\r\n") };
    let length = form.len();
    format!(
        "{method} {path} HTTP/1.1\r\nHost: {door}\r\nAccept: text/html\r\n{cookie}Content-Type: \
         application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{form}"
    )
    .into_bytes()
}
