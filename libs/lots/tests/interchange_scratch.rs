//! scratch
#![allow(clippy::all, clippy::disallowed_methods)]
#[path = "interchange/cohorts.rs"]
mod cohorts;
use std::time::Instant;
use lots::sampler;
#[test]
fn scratch() {
    for n in 0..1000 {
        let t = Instant::now();
        let f = cohorts::cohort(n);
        let a = t.elapsed();
        let t = Instant::now();
        let o = if f.numbered().problem.slots.len() <= 10 {sampler::outcomes(&f.numbered().problem, 400)} else {None};
        let b = t.elapsed();
        let t = Instant::now();
        let d = lots::feasibility::decide(&f.numbered().problem);
        let c = t.elapsed();
        let e = if matches!(d, lots::feasibility::Feasibility::Feasible(_)) { let t = Instant::now(); let s = f.sampler(); for k in 0..4 { s.draw(&cohorts::key(k)).unwrap(); } t.elapsed() } else { Default::default() };
 if (a + b + c + e).as_millis() > 200 {println!("{n}: states {} slots {} cohort {a:?} outcomes {b:?} {:?} decide {c:?} {}", f.numbered().problem.states(), f.numbered().problem.slots.len(), o.map(|x| x.len()), match d { lots::feasibility::Feasibility::Feasible(_) => "yes", lots::feasibility::Feasibility::Infeasible(_) => "no", _ => "?" }); println!("draw {e:?}"); }
    }
}
