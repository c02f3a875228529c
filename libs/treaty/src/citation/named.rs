//! Places without a paragraph number: footnotes, tables, the timeline, the blueprints.

use super::part::{Part, Work};
use crate::Instrument;

macro_rules! named_places {
    ($($place:ident $id:literal $readable:literal,)*) => {
        /// A place with a name of its own.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) enum Named { $($place,)* }

        impl Named {
            const ALL: &[Self] = &[$(Self::$place,)*];

            /// The id in the catalogue.
            pub(super) const fn id(self) -> &'static str {
                match self { $(Self::$place => $id,)* }
            }

            /// The place as a person cites it.
            pub(super) const fn readable(self) -> &'static str {
                match self { $(Self::$place => $readable,)* }
            }
        }
    };
}

named_places! {
    R91Fn2 "R9/1-fn2" "Resolution 9/1, footnote 2",
    T1 "T1" "Procedures and rules, appendix, table 1",
    T1Untoc "T1-UNTOC" "Procedures and rules, appendix, table 1, Organized Crime Convention",
    T1Tip "T1-TIP" "Procedures and rules, appendix, table 1, Trafficking in Persons Protocol",
    T1Som "T1-SOM" "Procedures and rules, appendix, table 1, Smuggling of Migrants Protocol",
    T1Fa "T1-FA" "Procedures and rules, appendix, table 1, Firearms Protocol",
    T1A "T1-a" "Procedures and rules, appendix, table 1, note a",
    T2 "T2" "Procedures and rules, appendix, table 2",
    T2I "T2-i" "Procedures and rules, appendix, table 2, years I-II",
    T2II "T2-ii" "Procedures and rules, appendix, table 2, years III-VI",
    T2III "T2-iii" "Procedures and rules, appendix, table 2, years VII-X",
    T2A "T2-a" "Procedures and rules, appendix, table 2, note a",
    TlA "TL-a" "Guidelines, timeline of a review process, note a",
    TlB "TL-b" "Guidelines, timeline of a review process, note b",
    TlC "TL-c" "Guidelines, timeline of a review process, note c",
    TlX "TL-x" "Guidelines, timeline of a review process",
    BpLoT "BP-LO-T" "Blueprint for the list of observations, title",
    BpLoI "BP-LO-I" "Blueprint for the list of observations, section I",
    BpLoIiA "BP-LO-II-a" "Blueprint for the list of observations, section II",
    BpLoIiB "BP-LO-II-b" "Blueprint for the list of observations, section II",
    BpLoIii "BP-LO-III" "Blueprint for the list of observations, section III",
    BpLoX "BP-LO-x" "Blueprint for the list of observations",
    BpLoFn7 "BP-LO-fn7" "Blueprint for the list of observations, footnote 7",
    BpSumI "BP-SUM-I" "Blueprint for the summary, section I",
    BpSumIi "BP-SUM-II" "Blueprint for the summary, section II",
    BpSumAbc "BP-SUM-A/B/C" "Blueprint for the summary, section II, A to C",
    BpSumD "BP-SUM-D" "Blueprint for the summary, section II, D",
    BpSumFn8 "BP-SUM-fn8" "Blueprint for the summary, footnote 8",
}

impl Named {
    pub(super) fn parts(self) -> (Work, Vec<Part>) {
        let (work, parts) = self.place();
        (work, parts.to_vec())
    }

    const fn place(self) -> (Work, &'static [Part]) {
        use Part::{Footnote, Lettered, LetteredFromTo, Note, Section, Table, Timeline, Title, Treaty, Years};
        use Work::{Guidelines, ListOfObservations, ProceduresAndRules, Resolution91, Summary};
        match self {
            Self::R91Fn2 => (Resolution91, &[Footnote(2)]),
            Self::T1 => (ProceduresAndRules, &[Table(1)]),
            Self::T1Untoc => (ProceduresAndRules, &[Table(1), Treaty(Instrument::Untoc)]),
            Self::T1Tip => (ProceduresAndRules, &[Table(1), Treaty(Instrument::Tip)]),
            Self::T1Som => (ProceduresAndRules, &[Table(1), Treaty(Instrument::Som)]),
            Self::T1Fa => (ProceduresAndRules, &[Table(1), Treaty(Instrument::Firearms)]),
            Self::T1A => (ProceduresAndRules, &[Table(1), Note('a')]),
            Self::T2 => (ProceduresAndRules, &[Table(2)]),
            Self::T2I => (ProceduresAndRules, &[Table(2), Years("I", "II")]),
            Self::T2II => (ProceduresAndRules, &[Table(2), Years("III", "VI")]),
            Self::T2III => (ProceduresAndRules, &[Table(2), Years("VII", "X")]),
            Self::T2A => (ProceduresAndRules, &[Table(2), Note('a')]),
            Self::TlA => (Guidelines, &[Timeline, Note('a')]),
            Self::TlB => (Guidelines, &[Timeline, Note('b')]),
            Self::TlC => (Guidelines, &[Timeline, Note('c')]),
            Self::TlX => (Guidelines, &[Timeline]),
            Self::BpLoT => (ListOfObservations, &[Title]),
            Self::BpLoI => (ListOfObservations, &[Section("I")]),
            Self::BpLoIiA | Self::BpLoIiB => (ListOfObservations, &[Section("II")]),
            Self::BpLoIii => (ListOfObservations, &[Section("III")]),
            Self::BpLoX => (ListOfObservations, &[]),
            Self::BpLoFn7 => (ListOfObservations, &[Footnote(7)]),
            Self::BpSumI => (Summary, &[Section("I")]),
            Self::BpSumIi => (Summary, &[Section("II")]),
            Self::BpSumAbc => (Summary, &[Section("II"), LetteredFromTo('A', 'C')]),
            Self::BpSumD => (Summary, &[Section("II"), Lettered('D')]),
            Self::BpSumFn8 => (Summary, &[Footnote(8)]),
        }
    }

    pub(super) fn parse(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|place| place.id() == id)
    }
}
