//! probe
#![allow(missing_docs, clippy::all, clippy::pedantic, clippy::unwrap_used, clippy::disallowed_methods)]
use lots::problem::*;
use lots::sampler::*;
use std::time::Instant;
fn main() {
    let text = include_str!("../../../data/states-parties.csv");
    let mut rows: Vec<(String, usize, u8)> = vec![];
    for line in text.lines().skip(1) {
        let f: Vec<&str> = line.split(',').collect();
        let g = match f[2] { "African Group" => 0, "Asia-Pacific Group" => 1, "EEG" => 2, "GRULAC" => 3, "WEOG" => 4, _ => 4 };
        if ["VAT", "BTN", "SSD", "SOM"].contains(&f[0]) { continue; }
        let mut m = 0u8;
        for (i, d) in f[3..7].iter().enumerate() {
            if !d.is_empty() && (d.len() == 4 && *d <= "2019" || *d <= "2020-10-28") { m |= 1 << i; }
        }
        rows.push((f[0].into(), g, m));
    }
    rows.sort();
    let n = rows.len();
    println!("{n} states");
    let mut slots = vec![];
    for (u, r) in rows.iter().enumerate() {
        slots.push(Slot { under_review: u, same_region: true, groups: vec![r.1], kept: None, twin: None });
        slots.push(Slot { under_review: u, same_region: false, groups: (0..5).filter(|&g| g != r.1).collect(), kept: None, twin: None });
    }
    let may = (0..n * n).map(|i| i / n != i % n).collect();
    let p = Problem { group: rows.iter().map(|r| r.1).collect(), groups: 5, instruments: rows.iter().map(|r| r.2).collect(), most: vec![3; n], least: vec![1; n], may, additional: vec![2; n], slots };
    let t = Instant::now();
    let s = Sampler::new(&p);
    println!("precompute {:?}", t.elapsed());
    let (mut bt, mut at) = (0, 0);
    for k in 0..200u8 {
        let t = Instant::now();
        match s.draw(&[k; 32]) {
            Ok(d) => { println!("{k}: base {} additional {} gaps {} in {:?}", d.base_try, d.additional_try, d.outcome.additional.iter().flatten().count(), t.elapsed()); bt += d.base_try; at += d.additional_try; }
            Err(e) => println!("{k}: {e} {:?}", t.elapsed()),
        }
 
    }
    
}
