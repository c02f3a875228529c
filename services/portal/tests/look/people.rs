//! People whom States name: of a State, naming them, one's own profile, what the Secretariat looks at, the directory, handing over.

use base64::Engine as _;
use contracts::notices::{AccountLine, AccountRole, Accounts, Contact};
use contracts::registry::{
    CompareNote, Difference, DifferenceAbout, Directory, DirectoryEntry, Duty, DutyIn, DutyLine, Hours, Leaving,
    LetLeave, OwnProfile, People, PeopleReads, PersonLine, PersonStanding, Profile, PublicDirectory, ReviewPeople,
    Training, Trainings,
};
use contracts::reviews::{OwnMoves, ReviewFile};
use contracts::{CommandId, ContactId, Day, Instant, Notice};
use portal::pages::drawing::Pairings;
use portal::pages::form::{SummaryPage, Values};
use portal::pages::pager::Pager;
use portal::pages::people::{
    Chosen, Comparison, ComparisonPage, DirectoryPage, Handed, HandoverPage, IntakePage, Known, NamingPage, NoteForm,
    PeoplePage, PersonPage, ProfilePage, PublicContactsPage, ToCome, Waiting, Whose, forms, intake_choose,
};
use portal::pages::reads::{ReadOf, ReadsPage};
use portal::pages::registry::StatePage;
use portal::pages::reviews::people_of;
use portal::pages::trainings::{TrainingsPage, attendance, new_training, strike};
use portal::pages::{ForState, Frame, OwnTime, Person, Role};
use portal::text::{Tone, Zone};
use treaty::{Instrument, InstrumentSet, Language, StateCode};

use crate::dialogues::{example_of, put_form};
use crate::gallery::{Failed, Gallery, frame};
use crate::sample::Sample;

const ID: &str = "018f4d2e-0000-7000-8000-000000000000";

/// Somebody of Ghana, or the Secretariat, on 20 January 2021, with the names of States.
fn as_a(role: Role, path: &str) -> Result<Frame, Failed> {
    let person = Some(Person { name: "Sample".to_owned(), role, for_state: ForState::Nothing });
    Ok(Frame { person, today: "2021-01-20".parse()?, ..frame(path, true) })
}

fn id(number: u8) -> Result<ContactId, Failed> {
    Ok(format!("0193b3a4-5c00-7000-8000-0000000000{number:02}").parse()?)
}

/// The people of Ghana: a focal point, an expert who was asked back, an observer who has not come, and one who left.
struct Cast {
    whose: Whose,
    desk: Whose,
    people: People,
    known: Known,
}

impl Cast {
    fn new() -> Result<Self, Failed> {
        let mut people: People = example_of("registry", "people-reply")?;
        let (ghana, kenya): (StateCode, StateCode) = ("GHA".parse()?, "KEN".parse()?);
        people.people = persons(&people.people[0])?;
        let first = people.reviews[0].clone();
        let own = ReviewPeople {
            focal_point: Some(id(21)?),
            focal_point_acts: true,
            experts: 2,
            uncovered: vec![Instrument::Firearms, Instrument::Som],
            ..first.clone()
        };
        let pending = ReviewPeople {
            review: kenya,
            focal_point: Some(id(23)?),
            focal_point_acts: false,
            experts: 0,
            uncovered: Vec::new(),
            ..first.clone()
        };
        let open = ReviewPeople {
            review: "FRA".parse()?,
            focal_point: None,
            focal_point_acts: false,
            experts: 1,
            uncovered: Vec::new(),
            ..first
        };
        people.reviews = vec![own, pending, open];
        people.notes[0].has_file = true;
        let known = Known::of(contacts()?);
        Ok(Self {
            whose: Whose { state: ghana, desk: false, official: None },
            desk: Whose { state: ghana, desk: true, official: None },
            people,
            known,
        })
    }
}

fn persons(sample: &PersonLine) -> Result<Vec<PersonLine>, Failed> {
    let held = |review: &str, duty| -> Result<DutyLine, Failed> {
        Ok(DutyLine { duty: DutyIn { review: review.parse()?, duty }, since: "2020-12-10".parse()?, note: Some(1) })
    };
    let line = |number, standing, duties| -> Result<PersonLine, Failed> {
        let mut line = PersonLine { person: id(number)?, standing, duties, asked: None, ..sample.clone() };
        line.differences.clear();
        if let Some(named) = &mut line.named {
            named.person = id(number)?;
            named.name = NAMES[usize::from(number) - 21].to_owned();
        }
        Ok(line)
    };
    let mut asked = line(22, PersonStanding::Returned, vec![held("GHA", Duty::Expert)?])?;
    asked.asked = Some("The note says Ministry of the Interior. Which ministry is it?".to_owned());
    Ok(vec![
        line(21, PersonStanding::Approved, vec![held("GHA", Duty::FocalPoint)?, held("GHA", Duty::Expert)?])?,
        asked,
        line(23, PersonStanding::Named, vec![held("KEN", Duty::FocalPoint)?, held("FRA", Duty::Observer)?])?,
        line(24, PersonStanding::Left, Vec::new())?,
    ])
}

const NAMES: [&str; 4] = ["Ama Mensah", "Kwabena Oforiwaa-Agyeman", "ليلى الحداد", "Yaw Boateng"];

fn contacts() -> Result<Vec<Contact>, Failed> {
    let contact = |number: u8| -> Result<Contact, Failed> {
        Ok(Contact {
            contact: id(number)?,
            address: format!("person.{number}@justice.gov.example"),
            name: NAMES[usize::from(number) - 21].to_owned(),
            language: Language::English,
            time_zone: None,
            confirmed: number == 21,
            bounced: number == 23,
        })
    };
    (21..=23).map(contact).collect()
}

pub(crate) fn render(gallery: &Gallery<'_>, sample: &Sample) -> Result<(), Failed> {
    let cast = Cast::new()?;
    of_a_state(gallery, &cast)?;
    naming(gallery, &cast)?;
    profile(gallery, &cast)?;
    intake(gallery, &cast)?;
    directory(gallery, sample)?;
    trainings(gallery)?;
    handover(gallery)
}

fn of_a_state(gallery: &Gallery<'_>, cast: &Cast) -> Result<(), Failed> {
    let Cast { whose, people, known, .. } = cast;
    let (mission, official) = (&as_a(Role::Mission, "/people")?, &as_a(Role::Official, "/people")?);
    let page = |frame, answer| PeoplePage { frame, whose: *whose, answer, known };
    gallery.put("people", &page(mission, people))?;
    gallery.put("people/focal-point", &page(official, people))?;
    let bare = People { people: Vec::new(), reviews: Vec::new(), notes: Vec::new(), public: None, ..people.clone() };
    gallery.put("people/none", &page(mission, &bare))?;
    let reviews = vec![ReviewPeople { uncovered: Vec::new(), ..people.reviews[0].clone() }];
    let complete = People { reviews, ..people.clone() };
    gallery.put("people/complete", &page(mission, &complete))?;
    for (name, line) in ["approved", "returned", "named", "left"].into_iter().zip(&people.people) {
        let page = PersonPage { frame: mission, whose: *whose, line, known, of: people };
        gallery.put(&format!("people/person-{name}"), &page)?;
    }
    let line = &people.people[0];
    put_form(gallery, mission, "people/duties", forms::change_duties(mission, *whose, people, line, "Ama Mensah"))?;
    let leave = forms::let_leave(mission, *whose, people, line, known);
    put_form(gallery, mission, "people/leave", leave.clone())?;
    let successor = Some(id(22)?);
    let command = LetLeave { state: whose.state, leaving: Leaving { person: line.person, successor }, mandate: None };
    let will = forms::what_leaving_does(mission, *whose, people, line, known, &command);
    let values: Values = [("successor", id(22)?.to_string())].into_iter().collect();
    gallery.put("people/leave-summary", &SummaryPage::new(mission, leave, &values, will))?;
    let (desk, secretariat) = (cast.desk, &as_a(Role::Secretariat, "/people")?);
    let duties = forms::change_duties(secretariat, desk, people, line, "Ama Mensah");
    put_form(gallery, secretariat, "people/duties-on-behalf", duties)?;
    let answer: PeopleReads = example_of("registry", "people-reads-reply")?;
    let of = ReadOf::People(*whose);
    gallery
        .put("people/reads", &ReadsPage { frame: mission, of, reads: &answer.reads, known, pager: Pager::of(2, 3) })?;
    gallery.put("people/reads-none", &ReadsPage { frame: mission, of, reads: &[], known, pager: Pager::of(1, 1) })?;
    put_form(gallery, mission, "people/public", forms::public_contact(mission, *whose, people))
}

fn naming(gallery: &Gallery<'_>, cast: &Cast) -> Result<(), Failed> {
    let Cast { people, known, .. } = cast;
    let frame = &as_a(Role::Mission, "/people/name")?;
    let naming: CommandId = ID.parse()?;
    let page = |whose: Whose, form, refusal| NamingPage {
        frame,
        whose,
        form,
        people,
        known,
        refusal,
        command_id: ID.to_owned(),
    };
    let begun = NoteForm::begin(naming, people, known, None);
    gallery.put("people/name", &page(cast.whose, &begun, None))?;
    let content = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(b"%PDF-1.7");
    let values: Values = [
        ("reference", "NV 2/2021"),
        ("dated", "2021-01-12"),
        ("note_file_name", "Note verbale.pdf"),
        ("note_file", &content),
        ("person", "1"),
        ("p1_name", "Efua Sutherland"),
        ("p1_email", "efua.sutherland@justice.gov.example"),
        ("p1_title", "Ministry of Justice"),
        ("p1_language", "English"),
        ("p1_duty", "KEN:focal-point"),
    ]
    .into_iter()
    .chain([("leaves-0193b3a4-5c00-7000-8000-000000000023", "p1")])
    .collect();
    let mut typed_form = NoteForm::of(&values, naming);
    let today: Day = frame.today;
    let typed = typed_form.read(cast.whose, people, today).ok_or("a note")?;
    let mut faulty = NoteForm::of(
        &[("person", "1"), ("person", "2"), ("p1_email", "efua"), ("dated", "12.1.2021"), ("p2_duty", "x")]
            .into_iter()
            .collect(),
        naming,
    );
    if faulty.read(cast.whose, people, today).is_some() {
        return Err("faults were expected".into());
    }
    gallery.put("people/name-faults", &page(cast.whose, &faulty, None))?;
    let notice = Notice::of("PR-18i", "replacement-without-leaving", "A replacement.").with("review", "KEN");
    let refused = Some(frame.note(Tone::Refusal, &notice));
    gallery.put("people/name-refused", &page(cast.whose, &typed_form, refused))?;
    let compared: CompareNote = typed.compare().ok_or("a file")?;
    let about = |about| Difference {
        about,
        person: compared.people.first().map(|one| one.person),
        note: None,
        form: Some("efua.sutherland@justice.gov.example".to_owned()),
    };
    let all = Comparison::Made(vec![about(DifferenceAbout::Address), about(DifferenceAbout::Unreadable)]);
    for (name, comparison) in
        [("differs", all), ("agrees", Comparison::Made(Vec::new())), ("no-file", Comparison::NoFile)]
    {
        let page = ComparisonPage {
            frame,
            whose: cast.whose,
            form: &typed_form,
            typed: &typed,
            people,
            known,
            comparison,
            command_id: ID.to_owned(),
        };
        gallery.put(&format!("people/compare-{name}"), &page)?;
    }
    let desk = &as_a(Role::Secretariat, "/desk/people")?;
    put_form(gallery, desk, "desk/people/name-state", intake_choose(desk))?;
    let known_person = NoteForm::begin(naming, people, known, Some(id(22)?));
    let at_desk = NamingPage {
        frame: desk,
        whose: cast.desk,
        form: &known_person,
        people,
        known,
        refusal: None,
        command_id: ID.to_owned(),
    };
    gallery.put("desk/people/name", &at_desk)
}

fn profile(gallery: &Gallery<'_>, cast: &Cast) -> Result<(), Failed> {
    let frame = &as_a(Role::Official, "/people/profile")?;
    let mut own: OwnProfile = example_of("registry", "own-profile-reply")?;
    own.warnings = vec![
        Notice::of("AMB-08", "instruments-without-expert", "Missing.")
            .with("state", "GHA")
            .with("review", "GHA")
            .with("instruments", "SOM FIREARMS"),
    ];
    own.person = PersonLine { undertaking: None, profile: None, ..cast.people.people[2].clone() };
    let put = |name: &str, own: &OwnProfile, values: Option<&Values>| {
        let form = forms::profile(frame, &own.person).command(ID);
        let form = match values {
            None => form,
            Some(values) => {
                form.filled(values).with_faults(frame, forms::read_profile(values).err().unwrap_or_default())
            }
        };
        let page = ProfilePage { frame, own, form, undertaking_id: ID.to_owned(), refusal: None };
        gallery.put(name, &page)
    };
    put("people/profile", &own, None)?;
    let values = [("hours_from", "nine"), ("hours_to", "17:00")].into_iter().collect();
    put("people/profile-faults", &own, Some(&values))?;
    own.warnings.clear();
    for line in &cast.people.people {
        own.person = line.clone();
        let name = match line.standing {
            PersonStanding::Left => "left",
            PersonStanding::Returned => "asked",
            PersonStanding::Named | PersonStanding::Submitted | PersonStanding::Approved => "given",
        };
        put(&format!("people/profile-{name}"), &own, None)?;
    }
    Ok(())
}

fn intake(gallery: &Gallery<'_>, cast: &Cast) -> Result<(), Failed> {
    let (frame, people) = (&as_a(Role::Secretariat, "/desk/people")?, &cast.people.people);
    let difference = |about| Difference { about, person: None, note: Some("x".to_owned()), form: Some("y".to_owned()) };
    let differs = PersonLine {
        differences: vec![difference(DifferenceAbout::Title), difference(DifferenceAbout::Phone)],
        ..people[0].clone()
    };
    let accounts: Accounts = example_of("notices", "accounts-reply")?;
    let account = AccountLine { role: AccountRole::Official, ..accounts.accounts.first().ok_or("an account")?.clone() };
    let now: Instant = "2021-01-20T09:00:00Z".parse::<jiff::Timestamp>().map(Instant)?;
    let one = |line| Waiting { line, command_id: ID.to_owned() };
    let bound = PersonLine { undertaking: None, ..people[0].clone() };
    let to_come = |line, account| ToCome { line, account, command_id: ID.to_owned() };
    let page = IntakePage {
        frame,
        waiting: vec![one(&differs), one(&people[1])],
        to_come: vec![to_come(&people[2], Some(&account)), to_come(&people[1], None), to_come(&bound, None)],
        known: &cast.known,
        now,
    };
    gallery.put("desk/people", &page)?;
    let none = IntakePage { frame, waiting: Vec::new(), to_come: Vec::new(), known: &cast.known, now };
    gallery.put("desk/people/none", &none)?;
    let line = &people[1];
    put_form(gallery, frame, "desk/people/approve", forms::approve(frame, line, NAMES[1]))?;
    put_form(gallery, frame, "desk/people/return", forms::return_profile(frame, line, NAMES[1]))?;
    put_form(gallery, frame, "desk/people/invite", forms::invite_again(frame, line, NAMES[1]))
}

fn directory(gallery: &Gallery<'_>, sample: &Sample) -> Result<(), Failed> {
    let mut frame = as_a(Role::Mission, "/directory")?;
    let profile = Profile {
        title: "Ministry of Justice, Directorate for Treaties".to_owned(),
        phone: Some("+233 30 000 0000".to_owned()),
        location: Some("Accra".to_owned()),
        hours: Some(Hours { from: "09:00".to_owned(), to: "17:00".to_owned() }),
        time_zone: Some("Pacific/Auckland".to_owned()),
        languages: vec![Language::English, Language::French],
        instruments: InstrumentSet::of(Instrument::Untoc),
    };
    let entry = |state: &str, number, profile: Option<Profile>, duty| -> Result<DirectoryEntry, Failed> {
        Ok(DirectoryEntry {
            state: state.parse()?,
            person: id(number)?,
            duties: vec![DutyIn { review: "GHA".parse()?, duty }],
            acts: profile.is_some(),
            profile,
        })
    };
    let answer = Directory {
        entries: vec![
            entry("GHA", 21, Some(profile.clone()), Duty::FocalPoint)?,
            entry("GHA", 23, None, Duty::Expert)?,
            entry(
                "PSE",
                22,
                Some(Profile { time_zone: Some("Africa/Nairobi".to_owned()), ..profile }),
                Duty::FocalPoint,
            )?,
            entry("EUE", 24, None, Duty::Observer)?,
        ],
    };
    let known = &Known::of(contacts()?);
    gallery.put("directory", &DirectoryPage { frame: &frame, answer: &answer, known, chosen: Chosen::default() })?;
    let of_state = Chosen { state: "GHA".parse().ok(), review: None };
    gallery.put("directory/state", &DirectoryPage { frame: &frame, answer: &answer, known, chosen: of_state })?;
    frame.own = Zone::named("Asia/Tokyo").map(|zone| OwnTime { zone, chosen: true });
    let chosen = Chosen { state: "PSE".parse().ok(), review: "GHA".parse().ok() };
    gallery.put("directory/own-time", &DirectoryPage { frame: &frame, answer: &answer, known, chosen })?;
    let none = Directory { entries: Vec::new() };
    gallery.put("directory/none", &DirectoryPage { frame: &frame, answer: &none, known, chosen })?;
    let public: PublicDirectory = example_of("registry", "public-directory-reply")?;
    let outside = &crate::gallery::frame("/contacts", false);
    gallery.put("contacts", &PublicContactsPage { frame: outside, answer: &public })?;
    gallery.put(
        "contacts/none",
        &PublicContactsPage { frame: outside, answer: &PublicDirectory { entries: Vec::new() } },
    )?;
    let pairings = Pairings::of(&sample.result);
    let contact = public.entries.first().map(|entry| entry.contact.clone());
    let page = StatePage::new(outside, &sample.file, &pairings, &sample.result).with_contact(contact);
    gallery.put("states/with-contact", &page)
}

/// Trainings, for States and for the Secretariat, which records them.
fn trainings(gallery: &Gallery<'_>) -> Result<(), Failed> {
    let known: Trainings = example_of("registry", "trainings-reply")?;
    let given = known.trainings.first().ok_or("a training")?.clone();
    let to_come = Training { training: 2, on: "2027-02-03".parse()?, attended: None, ..given.clone() };
    let struck = Training { training: 3, struck: Some("Nobody could come.".to_owned()), ..given.clone() };
    let all = [given.clone(), struck, to_come];
    let (mission, desk) = (&as_a(Role::Mission, "/training")?, &as_a(Role::Secretariat, "/training")?);
    gallery.put("training", &TrainingsPage { frame: mission, trainings: &all })?;
    gallery.put("training/none", &TrainingsPage { frame: mission, trainings: &[] })?;
    gallery.put("training/desk", &TrainingsPage { frame: desk, trainings: &all })?;
    put_form(gallery, desk, "desk/training/new", new_training(desk))?;
    put_form(gallery, desk, "desk/training/1/attendance", attendance(desk, &given))?;
    put_form(gallery, desk, "desk/training/1/strike", strike(desk, &given))
}

fn handover(gallery: &Gallery<'_>) -> Result<(), Failed> {
    let frame = &as_a(Role::Official, "/handover")?;
    let state: StateCode = "GHA".parse()?;
    let moves: OwnMoves = serde_json::from_str(include_str!("reviews/own-moves.json"))?;
    let file: ReviewFile = serde_json::from_str(include_str!("reviews/review-file.json"))?;
    let duties = vec![DutyIn { review: file.state, duty: Duty::FocalPoint }];
    let reviewer = file.reviewers.first().ok_or("a reviewing State")?.state;
    let entries = vec![DirectoryEntry { state: reviewer, person: id(22)?, duties, acts: false, profile: None }];
    let people = people_of(frame, &file, &Directory { entries });
    let reviews = [Handed { file, people }];
    let known = &Known::of(contacts()?);
    gallery.put("handover", &HandoverPage { frame, state, moves: &moves, reviews: &reviews, known })?;
    let nothing = OwnMoves { own: Vec::new(), others: Vec::new(), reviews: Vec::new(), news: Vec::new(), ..moves };
    gallery.put("handover/nothing", &HandoverPage { frame, state, moves: &nothing, reviews: &[], known })
}
