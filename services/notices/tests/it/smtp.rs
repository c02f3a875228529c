//! A server of SMTP (RFC 5321) that does as it is told: takes, refuses, breaks off.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What it does with the next letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Does {
    /// Takes it.
    Take,
    /// Refuses the recipient with this number, and repeats the address, as servers do.
    Refuse(u16),
    /// Reads all of it and breaks off without an answer.
    BreakOff,
    /// Reads all of it and never answers.
    Hang,
}

/// A letter that it read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mail {
    pub(crate) from: String,
    pub(crate) to: String,
    /// Header and body as they came, with LF.
    pub(crate) text: String,
}

#[derive(Clone, Debug)]
pub(crate) struct Smtp {
    port: u16,
    will: Arc<Mutex<VecDeque<Does>>>,
    read: Arc<Mutex<Vec<Mail>>>,
}

impl Smtp {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let this = Self { port, will: Arc::default(), read: Arc::default() };
        let server = this.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let server = server.clone();
                // A connection that breaks is what some tests are about.
                tokio::spawn(async move { drop(server.speak(stream).await) });
            }
        });
        this
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// What it does with the next letters; it takes those after them.
    pub(crate) fn will(&self, does: &[Does]) {
        self.will.lock().unwrap().extend(does);
    }

    /// What it read, also what it did not answer.
    pub(crate) fn mails(&self) -> Vec<Mail> {
        self.read.lock().unwrap().clone()
    }

    /// Waits until it has read so many.
    pub(crate) async fn until(&self, count: usize) -> Vec<Mail> {
        let read = async {
            while self.mails().len() < count {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        let came = tokio::time::timeout(Duration::from_secs(30), read).await;
        assert!(came.is_ok(), "{} letters came where {count} were to come", self.mails().len());
        self.mails()
    }

    async fn speak(&self, stream: TcpStream) -> std::io::Result<()> {
        let (reading, mut writing) = stream.into_split();
        let mut lines = BufReader::new(reading).lines();
        let (mut from, mut to, mut does) = (String::new(), String::new(), Does::Take);
        writing.write_all(b"220 here\r\n").await?;
        while let Some(line) = lines.next_line().await? {
            let word = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
            let answer = match word.as_str() {
                "EHLO" | "HELO" => "250-here\r\n250 8BITMIME".to_owned(),
                "MAIL" => {
                    from.clone_from(&line);
                    does = self.will.lock().unwrap().pop_front().unwrap_or(Does::Take);
                    "250 good".to_owned()
                }
                "RCPT" => {
                    to.clone_from(&line);
                    if let Does::Refuse(code) = does { format!("{code} no {line}") } else { "250 good".to_owned() }
                }
                "DATA" => {
                    writing.write_all(b"354 go on\r\n").await?;
                    let mut text = String::new();
                    while let Some(line) = lines.next_line().await?.filter(|line| line != ".") {
                        text.push_str(line.strip_prefix('.').unwrap_or(&line));
                        text.push('\n');
                    }
                    self.read.lock().unwrap().push(Mail { from: from.clone(), to: to.clone(), text });
                    match does {
                        Does::BreakOff => return Ok(()),
                        Does::Hang => std::future::pending::<()>().await,
                        _ => {}
                    }
                    "250 taken".to_owned()
                }
                "QUIT" => {
                    writing.write_all(b"221 farewell\r\n").await?;
                    return Ok(());
                }
                _ => "250 good".to_owned(),
            };
            writing.write_all(format!("{answer}\r\n").as_bytes()).await?;
        }
        Ok(())
    }
}

impl Mail {
    /// The value of a header, unfolded.
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        let head = self.text.split("\n\n").next()?.replace("\n ", " ").replace("\n\t", " ");
        let begin = format!("{}:", name.to_lowercase());
        head.lines()
            .find(|line| line.to_lowercase().starts_with(&begin))
            .map(|line| line[begin.len()..].trim().to_owned())
    }

    /// All of it with quoted-printable undone.
    pub(crate) fn readable(&self) -> String {
        let text = self.text.replace("=\n", "");
        let mut bytes = Vec::new();
        let mut rest = text.as_bytes();
        while let Some((first, after)) = rest.split_first() {
            let code = after.get(..2).and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
            if let (b'=', Some(byte)) = (first, code) {
                bytes.push(byte);
                rest = &after[2..];
            } else {
                bytes.push(*first);
                rest = after;
            }
        }
        String::from_utf8(bytes).unwrap()
    }

    /// What stands in its private link.
    pub(crate) fn token(&self) -> String {
        let text = self.readable();
        let rest = text.split("/link/").nth(1).expect("a private link");
        rest.chars().take_while(char::is_ascii_hexdigit).collect()
    }
}
