//! The same deeds through the real services: a nats-server, a database each, and the bus between them.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use access::Asker;
use bus::{Asked, Bus, Connection, Credentials, RequestError};
use contracts::drawing::DrawingEvent;
use contracts::registry::RegistryEvent;
use contracts::reviews::{
    ConfirmConsultation, FindReview, ListReviews, ReviewLine, ReviewsEvent, ShowBoard, ShowTotals,
};
use contracts::{CommandId, EventSet};
use ed25519_dalek::SigningKey;
use jiff::SignedDuration;
use jiff::civil::Date;
use journal::{Entry, Storage};
use proving_ground::Nats;
use reviews::domain::{self, sort_key};
use runtime::{Clock as _, Config, Entropy, Environment, Keys, Running, SystemEntropy, VirtualClock, start};
use treaty::Phase;
use treaty::dates::start_of_day_vienna;

use crate::run::deed::{By, What};
use crate::run::story::{Act, LAUNCH};
use crate::run::world::{Folded, World, secret};

/// How long a condition is waited for.
const PATIENCE: Duration = Duration::from_mins(2);
/// How often it is looked at.
const LOOK: Duration = Duration::from_micros(500);

/// Everything that runs.
pub struct Town {
    clock: VirtualClock,
    storage: Storage,
    portal: Bus,
    nats: Nats,
    registry: Running,
    drawing: Running,
    reviews: Running,
    secrets: Arc<Secrets>,
    drawings: u32,
    said_by: SaidBy,
}

/// By whom something was said since everybody last heard everything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum SaidBy {
    #[default]
    Nobody,
    Registry,
    Drawing,
    Reviews,
}

/// Chance as the machine has it, but for the secrets of drawings: those follow from the seed.
#[derive(Debug)]
struct Secrets {
    seed: u64,
    /// The drawing that is to be frozen.
    drawing: AtomicU32,
}

impl Entropy for Secrets {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), std::io::Error> {
        if bytes.len() != 32 {
            return SystemEntropy.fill(bytes);
        }
        bytes.copy_from_slice(&secret(self.seed, self.drawing.load(Ordering::SeqCst)));
        Ok(())
    }
}

/// What the journals hold in the end.
pub struct Outcome {
    /// Everything, folded from them.
    pub folded: Folded,
    /// How many events.
    pub events: usize,
    /// How many bytes an event has on average.
    pub bytes: u64,
}

impl Town {
    /// Starts everything on the day of the launch. None where a server cannot be had, which has then been said.
    pub async fn open(storage: &Storage, seed: u64) -> Option<Self> {
        let nats = proving_ground::nats().await?;
        let clock = VirtualClock::at(nine(LAUNCH));
        let secrets = Arc::new(Secrets { seed, drawing: AtomicU32::new(0) });
        let environment = |name: &str| environment(name, &nats, storage, &clock, &secrets);
        let portal = Bus::connect(&environment("portal").connection).await.unwrap();
        portal.make_streams(&contracts::SERVICES, 1).await.unwrap();
        let registry = start(registry::service(), environment("registry")).await.unwrap();
        let drawing = start(drawing::service(), environment("drawing")).await.unwrap();
        let reviews = start(reviews::service(), environment("reviews")).await.unwrap();
        for running in [&registry, &drawing, &reviews] {
            running.ready().await;
        }
        let (drawings, said_by, storage) = (0, SaidBy::Nobody, storage.clone());
        Some(Self { clock, storage, portal, nats, registry, drawing, reviews, secrets, drawings, said_by })
    }

    /// What another service of this town would be started in: with chance as the machine has it, for sessions are no two alike.
    pub fn environment(&self, name: &str) -> Environment {
        let entropy = Arc::new(SystemEntropy);
        Environment { entropy, ..environment(name, &self.nats, &self.storage, &self.clock, &self.secrets) }
    }

    /// Does what was done, and panics where it does not come to the same.
    pub async fn repeat(&mut self, acts: &[Act]) {
        for act in acts {
            match act {
                Act::Day(day) => self.let_come(*day).await,
                Act::Asked(deed, outcome) => {
                    let done = self.ask(deed.by, &deed.what).await;
                    let today = self.clock.now();
                    assert_eq!(&done, outcome, "{today}: {:?} asks for {:?}", deed.by, deed.what);
                }
            }
        }
        self.until_heard().await;
    }

    async fn let_come(&mut self, day: Date) {
        self.until_heard().await;
        self.clock.advance_to(nine(day));
        self.until_heard().await;
    }

    async fn ask(&mut self, by: By, what: &What) -> Result<(), String> {
        let owner = owner(what);
        // Whoever decides has heard what the others said before; what it said itself it knows.
        if self.said_by != SaidBy::Nobody && self.said_by != owner {
            self.until_heard().await;
        }
        if matches!(what, What::FreezePool(_)) {
            self.secrets.drawing.store(self.drawings + 1, Ordering::SeqCst);
        }
        let asked = self.asked(&by.asker());
        let done = what.send(&self.portal, &asked).await;
        self.said_by = owner;
        if done.is_ok() && matches!(what, What::FreezePool(_)) {
            self.drawings += 1;
        }
        done.map_err(|notice| notice.code)
    }

    /// Waits until everybody has heard what everybody said, and nothing is due.
    async fn until_heard(&mut self) {
        let quiet = async {
            // What was heard last may have made somebody say something.
            while !(self.is_quiet().await && self.is_quiet().await) {
                tokio::time::sleep(LOOK).await;
            }
        };
        tokio::time::timeout(PATIENCE, quiet).await.expect("everybody hears everything in time");
        self.said_by = SaidBy::Nobody;
    }

    async fn is_quiet(&self) -> bool {
        let of = |running: &Running| running.house().journal.clone();
        let (registry, drawing, reviews) = (of(&self.registry), of(&self.drawing), of(&self.reviews));
        for journal in [&registry, &drawing, &reviews] {
            if journal.next_due().await.unwrap().is_some_and(|due| due <= self.clock.now()) {
                return false;
            }
        }
        for (listener, source, speaker) in [
            (&drawing, "registry", &registry),
            (&reviews, "registry", &registry),
            (&reviews, "drawing", &drawing),
            (&registry, "reviews", &reviews),
        ] {
            let said = speaker.checkpoint().await.unwrap().map_or(0, |end| end.position);
            if listener.followed(source).await.unwrap() < said {
                return false;
            }
        }
        true
    }

    fn asked(&self, asker: &Asker) -> Asked {
        let mut random = [0; 10];
        SystemEntropy.fill(&mut random).unwrap();
        let statement = access::sign(&portal_key(), asker, self.clock.now());
        Asked { id: CommandId::new(0, random), statement, expected: None }
    }

    /// What the services themselves show at the end: lists in the order of names, to everybody totals alone, and nothing to whoever is of no
    /// State (paras. 4 (b) and (k); invariants 15, 18 and 20).
    async fn assert_shows_no_more_than_it_may(&self) {
        let france = By::Mission("FRA".parse().unwrap()).asker();
        let list = self.portal.query(&ListReviews::default(), &self.asked(&france)).await.unwrap().reviews;
        let place = |line: &ReviewLine| (line.group.is_none(), line.group, sort_key(&line.name));
        assert!(list.is_sorted_by_key(place), "PR-4b: the list is not in the order of names");
        let totals = self.portal.query(&ShowTotals {}, &self.asked(&Asker::Public)).await.unwrap();
        let counted: u32 = totals.groups.iter().flat_map(|group| &group.stages).map(|stage| stage.reviews).sum();
        assert_eq!(usize::try_from(counted).unwrap(), list.iter().filter(|line| line.group.is_some()).count());
        let account = || "1".to_owned();
        for outsider in [
            Asker::Public,
            Asker::Applicant { contact: account() },
            Asker::Chair { account: account() },
            Asker::Bureau { account: account() },
            Asker::Operator { account: account() },
        ] {
            let asked = self.asked(&outsider);
            assert_forbidden(&self.portal.query(&ListReviews::default(), &asked).await, &outsider);
            assert_forbidden(&self.portal.query(&ShowBoard::default(), &asked).await, &outsider);
            assert_forbidden(&self.portal.query(&FindReview::of(list[0].state), &asked).await, &outsider);
        }
        let confirms = ConfirmConsultation { state: list[0].state, phase: Phase::I, proposal: 1 };
        let secretariat = By::Secretariat.asker();
        assert_forbidden(&self.portal.command(&confirms, &self.asked(&secretariat)).await, &secretariat);
    }

    /// Ends everything, and says what the journals hold.
    pub async fn close(self) -> Outcome {
        let mut outcome = Outcome { folded: Folded::default(), events: 0, bytes: 0 };
        self.assert_shows_no_more_than_it_may().await;
        let asked = self.asked(&By::Secretariat.asker());
        let board = self.portal.query(&ShowBoard::default(), &asked).await.unwrap();
        let totals = self.portal.query(&ShowTotals {}, &self.asked(&Asker::Public)).await.unwrap();
        let registry = entries::<RegistryEvent>(&self.registry, &mut outcome).await;
        for (entry, event) in &registry {
            outcome.folded.registry(event, entry.recorded_at);
        }
        let drawing = entries::<DrawingEvent>(&self.drawing, &mut outcome).await;
        for (entry, event) in &drawing {
            outcome.folded.drawing(event, entry.recorded_at);
        }
        let reviews = entries::<ReviewsEvent>(&self.reviews, &mut outcome).await;
        for (entry, event) in &reviews {
            outcome.folded.reviews(event, entry.recorded_at);
        }
        for line in board.lines {
            let said = outcome.folded.reviews.reviews[&line.state].said.as_ref().unwrap();
            assert_eq!(line.next.what, said.next, "the board says of {} what was said last", line.state);
        }
        let listed: Vec<_> = totals.reviews.iter().map(|line| line.state).collect();
        let reading = outcome.folded.reviews.rules.on(totals.as_of.0).readings.public;
        for (state, review) in &outcome.folded.reviews.reviews {
            let may = domain::seen_by_everybody(review.is_agreed_public(), reading);
            assert_eq!(listed.contains(state), may, "AMB-36: {state} is seen as it agreed");
        }
        for running in [self.registry, self.drawing, self.reviews] {
            let letters = running.house().journal.dead_letters().await.unwrap();
            assert!(letters.is_empty(), "{letters:?}");
            running.stop().await;
        }
        self.portal.close().await;
        self.nats.stop().await;
        outcome
    }
}

fn assert_forbidden<T>(answer: &Result<T, RequestError>, asker: &Asker) {
    let forbidden = matches!(answer, Err(RequestError::Answered { outcome: bus::Outcome::Forbidden, .. }));
    assert!(forbidden, "PR-4k, PR-47: {asker:?} was answered");
}

/// That the journals hold what the pure run came to.
pub fn assert_same(outcome: &Outcome, world: &World) {
    let pure = Folded::of(&world.said);
    let (mut theirs, mut ours) = (outcome.folded.clone(), pure);
    [&mut theirs, &mut ours].into_iter().for_each(forget_words);
    for (state, review) in &ours.reviews.reviews {
        assert_eq!(theirs.reviews.reviews.get(state), Some(review), "the review of {state}");
    }
    assert!(theirs.registry.states == ours.registry.states, "what is known of the States");
    assert!(theirs.registry.people == ours.registry.people, "what is known of their people");
    assert!(theirs.registry.reviews == ours.registry.reviews, "what the registry learnt");
    assert!(theirs.cycle == ours.cycle, "the drawing");
    assert!(theirs.reviews == ours.reviews, "the rules, groups, and what the reviews learnt");
}

/// The service salts the words of a proposal with chance.
fn forget_words(folded: &mut Folded) {
    let phases = folded.reviews.reviews.values_mut().flat_map(|review| review.phases.values_mut());
    phases.flat_map(|work| &mut work.proposals).for_each(|proposal| proposal.words.clear());
}

async fn entries<E: EventSet>(running: &Running, outcome: &mut Outcome) -> Vec<(Entry, E)> {
    let entries = running.house().journal.after(0, 10_000_000).await.unwrap();
    let bytes: usize = entries.iter().map(|entry| entry.payload.len()).sum();
    let all = u64::try_from(outcome.events).unwrap() * outcome.bytes + u64::try_from(bytes).unwrap();
    outcome.events += entries.len();
    outcome.bytes = all / u64::try_from(outcome.events.max(1)).unwrap();
    let read = |entry: Entry| {
        let value = serde_json::from_str(&entry.payload).unwrap();
        let event = E::from_value(&entry.name, entry.schema_version, value).unwrap().unwrap();
        (entry, event)
    };
    entries.into_iter().map(read).collect()
}

/// Which service decides.
fn owner(what: &What) -> SaidBy {
    match what {
        What::ScheduleMeeting(_)
        | What::MoveMeeting(_)
        | What::CancelMeeting(_)
        | What::FreezePool(_)
        | What::RecordRoomValue(_)
        | What::AbandonDrawing(_)
        | What::DrawLots(_)
        | What::RequestRedraw(_)
        | What::WithdrawRedraw(_)
        | What::DecideRedraw(_)
        | What::RequestConsultation(_)
        | What::CloseConsultation(_)
        | What::RecordConsent(_)
        | What::RecordOverride(_) => SaidBy::Drawing,
        What::AmendRules(_)
        | What::AmendPeriod(_)
        | What::ChooseReadings(_)
        | What::LetAdvance(_)
        | What::ProposeConsultation(_)
        | What::ReturnConsultation(_)
        | What::ConfirmConsultation(_)
        | What::RecordStep(_)
        | What::StrikeStep(_)
        | What::Remind(_)
        | What::AssignOfficer(_)
        | What::ChoosePublicStage(_) => SaidBy::Reviews,
        _ => SaidBy::Registry,
    }
}

/// Nine o'clock in Vienna, as in the pure run.
fn nine(day: Date) -> jiff::Timestamp {
    start_of_day_vienna(day).unwrap().timestamp() + SignedDuration::from_hours(9)
}

/// The key with which the portal states who asks.
pub fn portal_key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

fn environment(
    name: &str,
    nats: &Nats,
    storage: &Storage,
    clock: &VirtualClock,
    secrets: &Arc<Secrets>,
) -> Environment {
    let credentials = Credentials::Password { user: nats.user().to_owned(), password: nats.password().to_owned() };
    let (url, service, patience) = (nats.url(), name.to_owned(), Duration::from_mins(2));
    Environment {
        storage: storage.clone(),
        connection: Connection { url, service, credentials, patience },
        keys: Keys {
            journal: SigningKey::from_bytes(&[9; 32]),
            statements: portal_key().verifying_key(),
            statement: None,
        },
        clock: Arc::new(clock.clone()),
        entropy: secrets.clone(),
        config: Config::default(),
    }
}
