//! Who reviews whom, as the drawing settled it.

use std::collections::BTreeMap;

use contracts::drawing::{DrawingEvent, NewRatifications, ReviewersSettled, SettledReview};
use jiff::civil::Date;
use journal::Learnt;
use treaty::{StateCode, YearlyGroup};

/// What the drawing said last.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settled {
    /// The drawing whose result stands.
    pub drawing: u32,
    /// The day; none before lots were drawn.
    pub on: Option<Date>,
    /// On which day the first reviewing States of a group were settled.
    pub first: BTreeMap<YearlyGroup, Date>,
    /// Whether the drawing reads AMB-02 so that its first result fixes the instruments of the whole cycle: it draws nobody for others.
    pub fixes_instruments: bool,
    /// The reviews.
    pub reviews: BTreeMap<StateCode, SettledReview>,
}

impl Learnt for Settled {
    type Event = DrawingEvent;

    fn matters(event: &DrawingEvent) -> bool {
        matches!(event, DrawingEvent::ReviewersSettled(_) | DrawingEvent::PoolFrozen(_))
    }

    fn learn(&mut self, event: &DrawingEvent) {
        match event {
            // A test of the drawing is void (para. 28).
            DrawingEvent::PoolFrozen(frozen) if frozen.meeting.is_some() => {
                self.fixes_instruments = frozen.readings.new_ratifications == NewRatifications::WaitForTheNextCycle;
            }
            DrawingEvent::ReviewersSettled(settled) => self.settle(settled),
            _ => {}
        }
    }
}

impl Settled {
    fn settle(&mut self, settled: &ReviewersSettled) {
        self.drawing = settled.drawing;
        self.on = Some(settled.on.0);
        self.reviews = settled.reviews.iter().map(|review| (review.state, review.clone())).collect();
        for group in settled.reviews.iter().filter_map(|review| review.group) {
            self.first.entry(group).or_insert(settled.on.0);
        }
    }
}
