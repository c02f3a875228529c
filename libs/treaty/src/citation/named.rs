//! Places without a paragraph number: footnotes, tables, the timeline, the blueprints.

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
    pub(super) fn parse(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|place| place.id() == id)
    }
}
