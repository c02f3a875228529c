//! Plots as plain SVG: no scripts, no fonts of their own, legible on light and on dark.

use std::fmt::Write;

use treaty::RegionalGroup;

use crate::Found;
use crate::count::float;
use crate::real::Real;

const STYLE: &str = "\
:root{--paper:#fff;--ink:#1f2328;--soft:#8c959f;--band:#dfe7f2;--a:#0a5db3;--b:#b5480b;--one:#b9d7f2;--two:#5b9bd5;--three:#0b4f94;--other:#b5480b}\
@media (prefers-color-scheme:dark){:root{--paper:#14181d;--ink:#e6edf3;--soft:#848d97;--band:#26364d;--a:#79b8ff;--b:#ffa657;--one:#35557a;--two:#5f9fdd;--three:#cfe6ff;--other:#ffa657}}\
text{font:12px system-ui,sans-serif;fill:var(--ink)}.small{font-size:9px}.title{font-size:15px;font-weight:600}.axis{stroke:var(--ink);fill:none}\
.grid{stroke:var(--soft);stroke-opacity:.35}.a{fill:var(--a)}.b{fill:none;stroke:var(--b);stroke-width:1.6}";

/// A drawing surface with a title and, for those who cannot see it, a description.
struct Plot {
    width: f64,
    height: f64,
    body: String,
    title: String,
    description: String,
}

impl Plot {
    fn new(width: f64, height: f64, title: &str, description: String) -> Self {
        let mut plot = Self { width, height, body: String::new(), title: title.to_owned(), description };
        plot.text(16.0, 24.0, "class=\"title\"", title);
        plot
    }

    fn add(&mut self, element: std::fmt::Arguments<'_>) {
        // Writing to a text does not fail.
        self.body.write_fmt(element).ok();
        self.body.push('\n');
    }

    fn text(&mut self, x: f64, y: f64, attributes: &str, words: &str) {
        self.add(format_args!("<text x=\"{x:.1}\" y=\"{y:.1}\" {attributes}>{words}</text>"));
    }

    fn line(&mut self, from: (f64, f64), to: (f64, f64), class: &str) {
        let ((x1, y1), (x2, y2)) = (from, to);
        self.add(format_args!("<line x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" y2=\"{y2:.1}\" class=\"{class}\"/>"));
    }

    fn rect(&mut self, at: (f64, f64), size: (f64, f64), fill: &str) {
        let ((x, y), (w, h)) = (at, size);
        self.add(format_args!(
            "<rect x=\"{x:.1}\" y=\"{y:.2}\" width=\"{w:.1}\" height=\"{h:.2}\" style=\"fill:var(--{fill})\"/>"
        ));
    }

    fn end(self) -> String {
        let Self { width, height, body, title, description } = self;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title description\" \
             viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\">\n\
             <title id=\"title\">{title}</title>\n<desc id=\"description\">{description}</desc>\n\
             <style>{STYLE}</style>\n<rect width=\"100%\" height=\"100%\" style=\"fill:var(--paper)\"/>\n{body}</svg>\n"
        )
    }
}

/// The distance from the diagonal that the sorted p-values of n even tests exceed once in 100 runs (Stephens).
pub(crate) fn band(n: usize) -> f64 {
    let root = float(n as u64).sqrt();
    1.628 / (root + 0.12 + 0.11 / root)
}

pub(crate) fn p_values(found: &Found) -> String {
    let mut sorted: Vec<f64> = found.cohorts.iter().map(|c| c.law.p).collect();
    sorted.sort_by(f64::total_cmp);
    let n = float(sorted.len() as u64);
    let mut plot = Plot::new(
        560.0,
        540.0,
        "p-values of the law, sorted, against a uniform distribution",
        format!(
            "{n} points, one for each cohort. If the law is even they lie along the diagonal, and in 99 of 100 runs all \
             of them within the band. Smallest {:.4}, largest {:.4}; together p = {:.4}.",
            sorted.first().unwrap_or(&1.0),
            sorted.last().unwrap_or(&1.0),
            found.together
        ),
    );
    let (left, top, side) = (70.0, 50.0, 420.0);
    let at = |x: f64, y: f64| (left + side * x, top + side * (1.0 - y));
    let d = band(sorted.len());
    let corners = [(0.0, 0.0), (d, 0.0), (1.0, 1.0 - d), (1.0, 1.0), (1.0 - d, 1.0), (0.0, d)].map(|(x, y)| {
        let (x, y) = at(x, y);
        format!("{x:.1},{y:.1}")
    });
    plot.add(format_args!("<polygon points=\"{}\" style=\"fill:var(--band)\"/>", corners.join(" ")));
    for tick in [0.0, 0.25, 0.5, 0.75, 1.0] {
        plot.line(at(0.0, tick), at(1.0, tick), "grid");
        plot.line(at(tick, 0.0), at(tick, 1.0), "grid");
        plot.text(left - 8.0, at(0.0, tick).1 + 4.0, "text-anchor=\"end\"", &format!("{tick}"));
        plot.text(at(tick, 0.0).0, top + side + 18.0, "text-anchor=\"middle\"", &format!("{tick}"));
    }
    plot.line(at(0.0, 0.0), at(1.0, 1.0), "axis");
    for (i, &p) in sorted.iter().enumerate() {
        let (x, y) = at((float(i as u64) + 0.5) / n, p);
        plot.add(format_args!("<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"4\" class=\"a\"/>"));
    }
    let middle = left + side / 2.0;
    plot.text(middle, top + side + 40.0, "text-anchor=\"middle\"", "place among the sorted p-values, as a share");
    plot.text(20.0, 260.0, "text-anchor=\"middle\" transform=\"rotate(-90 20 260)\"", "p-value");
    plot.text(middle, top + side + 60.0, "text-anchor=\"middle\"", "shaded: 99 % band");
    plot.end()
}

pub(crate) fn chi_square(found: &Found) -> String {
    let ratios: Vec<(f64, f64)> =
        found.cohorts.iter().map(|c| (c.law.statistic / c.freedom, c.urn.statistic / c.freedom)).collect();
    let all = ratios.iter().flat_map(|&(law, urn)| [law, urn]).filter(|r| r.is_finite() && *r > 0.0);
    let (low, high) = all.fold((1.0f64, 1.0f64), |(low, high), r| (low.min(r), high.max(r)));
    let (low, high) = (low.log10().floor(), high.log10().ceil());
    let mut plot = Plot::new(
        860.0,
        470.0,
        "Chi-square per degree of freedom: the law and a biased urn",
        format!(
            "For each of {} cohorts two marks on a logarithmic scale. The law lies at about 1, as even draws do. The urn \
             was caught (p below one in a thousand million) in {} of them.",
            ratios.len(),
            found.caught()
        ),
    );
    let (left, top, width, height) = (60.0, 70.0, 780.0, 310.0);
    let y = |r: f64| top + height * (1.0 - (r.max(1e-9).log10() - low) / (high - low));
    let mut power = low;
    while power <= high {
        let value = 10f64.powf(power);
        plot.line((left, y(value)), (left + width, y(value)), if power == 0.0 { "axis" } else { "grid" });
        plot.text(left - 8.0, y(value) + 4.0, "text-anchor=\"end\"", &format!("{value}"));
        power += 1.0;
    }
    let step = width / float(ratios.len() as u64);
    for (i, (cohort, &(law, urn))) in found.cohorts.iter().zip(&ratios).enumerate() {
        let x = left + step * (float(i as u64) + 0.5);
        plot.add(format_args!("<circle cx=\"{x:.1}\" cy=\"{:.1}\" r=\"4.5\" class=\"a\"/>", y(law)));
        let (corner, urn) = (x - 4.5, y(urn.min(10f64.powf(high))) - 4.5);
        plot.add(format_args!("<rect x=\"{corner:.1}\" y=\"{urn:.1}\" width=\"9\" height=\"9\" class=\"b\"/>"));
        let below = top + height + 18.0;
        let number = cohort.name.trim_start_matches("cohort ");
        plot.text(x, below, "text-anchor=\"middle\" style=\"font-size:10px\"", number);
    }
    plot.add(format_args!("<circle cx=\"70\" cy=\"46\" r=\"4.5\" class=\"a\"/>"));
    plot.text(82.0, 50.0, "", "the law");
    plot.add(format_args!("<rect x=\"150\" y=\"41.5\" width=\"9\" height=\"9\" class=\"b\"/>"));
    plot.text(166.0, 50.0, "", "the urn, with fewer draws");
    plot.text(left + width / 2.0, top + height + 42.0, "text-anchor=\"middle\"", "number of the cohort");
    plot.text(
        left,
        top + height + 70.0,
        "",
        "Even draws give about 1. What the urn gives grows with the number of its draws.",
    );
    plot.end()
}

pub(crate) fn loads(real: &Real) -> String {
    let (left, width, height, panel) = (50.0, 16.0, 90.0, 152.0);
    let groups: Vec<Option<RegionalGroup>> = {
        let mut groups: Vec<_> = real.loads.iter().map(|&(group, ..)| group).collect();
        groups.dedup();
        groups
    };
    let most = groups.iter().map(|g| real.loads.iter().filter(|l| l.0 == *g).count()).max().unwrap_or(0);
    let mut plot = Plot::new(
        left + width * float(most as u64) + 20.0,
        70.0 + panel * float(groups.len() as u64),
        "How many reviews each State performs",
        format!(
            "For each of {} States, by regional group and in order of codes, the share of {} draws in which it performs one, two \
             or three reviews. The order says nothing about the States; every figure is in the table of the report.",
            real.loads.len(),
            real.draws
        ),
    );
    for (x, fill, words) in [(50.0, "one", "one review"), (150.0, "two", "two"), (210.0, "three", "three")] {
        plot.rect((x, 38.0), (12.0, 12.0), fill);
        plot.text(x + 18.0, 48.0, "", words);
    }
    plot.text(290.0, 48.0, "", &format!("share of {} draws, States in order of codes", real.draws));
    for (row, group) in groups.iter().enumerate() {
        let top = 84.0 + panel * float(row as u64);
        let bottom = top + height;
        let name = group.map_or_else(|| "Without a group".to_owned(), |group| group.to_string());
        plot.text(left, top - 8.0, "", &name);
        for (share, label) in [(0.0, "0 %"), (0.5, "50 %"), (1.0, "100 %")] {
            plot.text(left - 6.0, bottom - height * share + 4.0, "text-anchor=\"end\" style=\"font-size:10px\"", label);
        }
        for (column, (_, state, counts)) in real.loads.iter().filter(|l| l.0 == *group).enumerate() {
            let x = left + width * float(column as u64) + 1.0;
            let mut y = bottom;
            for (count, fill) in
                counts[1..].iter().zip(["one", "two", "three", "other"]).filter(|(count, _)| **count > 0)
            {
                let tall = height * float(*count) / float(real.draws);
                y -= tall;
                plot.rect((x, y), (width - 2.0, tall), fill);
            }
            let (x, y) = (x + width / 2.0 + 2.0, bottom + 6.0);
            let turned = format!("class=\"small\" text-anchor=\"end\" transform=\"rotate(-90 {x:.1} {y:.1})\"");
            plot.text(x, y, &turned, state.as_str());
        }
    }
    plot.end()
}

pub(crate) fn additional(real: &Real) -> String {
    let first = real.additional.keys().next().copied().unwrap_or(0);
    let last = real.additional.keys().next_back().copied().unwrap_or(0);
    let highest = real.additional.values().copied().max().unwrap_or(1);
    let mut plot = Plot::new(
        760.0,
        400.0,
        "Additional reviewing States in one draw of the real cohort",
        format!("A histogram over {} draws, from {first} to {last} additional reviewing States.", real.draws),
    );
    let (left, top, width, height) = (60.0, 50.0, 680.0, 280.0);
    let step = width / float(last - first + 1);
    let scale = |count: u64| height * float(count) / float(highest);
    let grid = (highest / 4).max(1);
    for count in (0..=highest).step_by(usize::try_from(grid).unwrap_or(1)) {
        let y = top + height - scale(count);
        plot.line((left, y), (left + width, y), if count == 0 { "axis" } else { "grid" });
        plot.text(left - 8.0, y + 4.0, "text-anchor=\"end\"", &count.to_string());
    }
    for number in first..=last {
        let count = real.additional.get(&number).copied().unwrap_or(0);
        let x = left + step * float(number - first);
        plot.rect((x + 1.0, top + height - scale(count)), (step - 2.0, scale(count)), "a");
        if number % 5 == 0 {
            plot.text(x + step / 2.0, top + height + 18.0, "text-anchor=\"middle\"", &number.to_string());
        }
    }
    plot.text(left + width / 2.0, top + height + 42.0, "text-anchor=\"middle\"", "additional reviewing States");
    plot.text(18.0, 190.0, "text-anchor=\"middle\" transform=\"rotate(-90 18 190)\"", "draws");
    plot.end()
}
