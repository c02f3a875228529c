//! Table 1 of the appendix: which articles belong to which cluster.

use crate::{Cluster, Instrument};

/// Articles of the Convention that are reviewed only for States not party to the Convention
/// against Corruption (note to table 1, `T1-a`).
pub const NOT_FOR_UNCAC_PARTIES: [u8; 2] = [8, 9];

/// The articles of the instrument in the cluster, ascending: one cell of table 1.
///
/// The cell of the Firearms Protocol under law enforcement is empty: in that phase nothing is due
/// for it.
#[must_use]
pub const fn articles(instrument: Instrument, cluster: Cluster) -> &'static [u8] {
    match instrument {
        Instrument::Untoc => match cluster {
            Cluster::Criminalization => &[2, 5, 6, 8, 9, 10, 15, 23],
            Cluster::Prevention => &[24, 25, 29, 30, 31],
            Cluster::LawEnforcement => &[7, 11, 19, 20, 22, 26, 27, 28],
            Cluster::InternationalCooperation => &[12, 13, 14, 16, 17, 18, 21],
        },
        Instrument::Tip => match cluster {
            Cluster::Criminalization => &[3, 5],
            Cluster::Prevention => &[6, 7, 9],
            Cluster::LawEnforcement => &[11, 12, 13],
            Cluster::InternationalCooperation => &[8, 10],
        },
        Instrument::Som => match cluster {
            Cluster::Criminalization => &[3, 5, 6],
            Cluster::Prevention => &[8, 9, 14, 15, 16],
            Cluster::LawEnforcement => &[11, 12, 13],
            Cluster::InternationalCooperation => &[7, 10, 18],
        },
        Instrument::Firearms => match cluster {
            Cluster::Criminalization => &[3, 5, 8],
            Cluster::Prevention => &[7, 9, 10, 11, 14, 15],
            Cluster::LawEnforcement => &[],
            Cluster::InternationalCooperation => &[6, 12, 13],
        },
    }
}

/// The articles a State party under review is asked about, ascending: the cell of table 1, without
/// articles 8 and 9 of the Convention when the State is party to the Convention against Corruption.
#[must_use]
pub fn articles_asked(instrument: Instrument, cluster: Cluster, party_to_uncac: bool) -> Vec<u8> {
    let asked =
        |article: &u8| !(party_to_uncac && instrument == Instrument::Untoc && NOT_FOR_UNCAC_PARTIES.contains(article));
    articles(instrument, cluster).iter().copied().filter(asked).collect()
}
