//! The pages that everybody sees.

use contracts::drawing::Overview;
use portal::pages::Names;
use portal::pages::drawing::{
    CeremonyPage, DrawingPage, DrawingsPage, FrozenPage, GroupsPage, HowPage, MeetingsPage, Pairings, PairingsPage,
    StatePairingsPage, VerifyPage,
};
use portal::pages::home::{HomePage, Standing, TroublePage};
use portal::pages::registry::{RegionChoice, StatePage, StatesPage};
use portal::pages::session::{ConfirmSignInPage, SignInPage};

use crate::gallery::{Failed, Gallery, frame};
use crate::sample::Sample;

pub(crate) fn render(gallery: &Gallery<'_>, sample: &Sample) -> Result<(), Failed> {
    home(gallery, sample)?;
    registry(gallery, sample)?;
    drawing(gallery, sample)?;
    let frame = frame("/sign-in", false);
    gallery.put("sign-in", &SignInPage { frame: &frame, spent: true })?;
    gallery.put("sign-in-confirm", &ConfirmSignInPage { frame: &frame, token: "sample".to_owned() })?;
    let (title, instead) = (frame.say("home-title"), frame.say("home-lead"));
    gallery.put("trouble", &TroublePage { frame: &frame, title, instead, trace: Some("4bf92f3577b34da6".to_owned()) })
}

fn home(gallery: &Gallery<'_>, sample: &Sample) -> Result<(), Failed> {
    let frame = frame("/", false);
    let page = |overview: &Overview, name: &str| {
        let page = HomePage {
            frame: &frame,
            standing: Standing::of(overview),
            parties: sample.states.states.len(),
            assignments: sample.result.assignments.len(),
            names: sample.result.states.iter().map(|line| line.name.clone()).collect(),
        };
        gallery.put(name, &page)
    };
    page(&sample.overview, "index")?;
    let mut frozen = sample.overview.clone();
    frozen.current = None;
    page(&frozen, "home-frozen")?;
    frozen.drawings.clear();
    page(&frozen, "home-scheduled")?;
    frozen.meetings.clear();
    page(&frozen, "home-nothing")
}

fn registry(gallery: &Gallery<'_>, sample: &Sample) -> Result<(), Failed> {
    let frame = frame("/states", false);
    gallery.put("states", &StatesPage::new(&frame, &sample.states, RegionChoice::All))?;
    let pairings = Pairings::of(&sample.result);
    let statements = crate::reviews::statements()?;
    let page = || StatePage::new(&frame, &sample.file, &pairings, &sample.result);
    gallery.put("states/ALB", &page().with_statements(Some(statements.clone())))?;
    gallery.put("states/ALB/no-statements", &page().with_statements(Some(Vec::new())))?;
    let desk = crate::gallery::frame("/states", true);
    let page = StatePage::new(&desk, &sample.file, &pairings, &sample.result);
    gallery.put("desk/states/ALB/statements-shown", &page.with_statements(Some(statements)))
}

fn drawing(gallery: &Gallery<'_>, sample: &Sample) -> Result<(), Failed> {
    let pairings = Pairings::of(&sample.result);
    let result = &sample.result;
    gallery.put("groups", &GroupsPage::new(&frame("/groups", false), result, &pairings, &sample.overview.waiting))?;
    let all = frame("/pairings", false);
    gallery.put("pairings", &PairingsPage::new(&all, result, &pairings, None, RegionChoice::All))?;
    let state = sample.file.state.state;
    gallery.put("pairings/ALB", &StatePairingsPage::new(&all, result, &pairings, state).ok_or("Albania")?)?;
    let drawings = frame("/drawings", false);
    gallery.put("drawings", &DrawingsPage { frame: &drawings, overview: &sample.overview })?;
    for line in &sample.overview.drawings {
        let name = format!("drawings/{}", line.drawing);
        gallery.put(&name, &DrawingPage::new(&drawings, &sample.overview, line, Some(result)))?;
        let inputs = sample.transcript.inputs();
        let sha256 = &sample.transcript.inputs_hash;
        let names = Names::of_states(&sample.states.states);
        let frozen = FrozenPage { frame: &drawings, drawing: line, inputs: &inputs, sha256, names };
        gallery.put(&format!("{name}/pool"), &frozen)?;
        gallery.put(&format!("{name}/verify"), &VerifyPage { frame: &drawings, drawing: line })?;
        gallery.write(&format!("{name}/transcript.json"), &sample.transcript.bytes())?;
    }
    gallery.put("meetings", &MeetingsPage { frame: &frame("/meetings", false), overview: &sample.overview })?;
    gallery.put("how-lots-are-drawn", &HowPage { frame: &frame("/how-lots-are-drawn", false) })?;
    ceremony(gallery, sample, &pairings)
}

fn ceremony(gallery: &Gallery<'_>, sample: &Sample, pairings: &Pairings) -> Result<(), Failed> {
    let frame = frame("/drawings", false);
    let page = CeremonyPage::new(&frame, &sample.result, pairings, &sample.chances).ok_or("drawn")?;
    gallery.put("drawings/2/ceremony", &page)?;
    let mut void = sample.result.clone();
    void.void = true;
    void.meeting = None;
    let page = CeremonyPage::new(&frame, &void, pairings, &sample.chances).ok_or("drawn")?;
    gallery.put("drawings/1/ceremony", &page)
}
