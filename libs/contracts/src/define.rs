//! How a service's messages are declared.

/// Declares the messages of a service: gives each its name and subject, and makes the list of them.
///
/// ```text
/// messages! {
///     service "registry";
///     events RegistryEvent { "state": "deposit-recorded" => DepositRecorded, }
///     commands { "record-deposit" => RecordDeposit -> Recorded, }
///     queries { "parties" => PartiesOn -> Parties, }
///     replies { "parties-reply" => Parties, }
/// }
/// ```
///
/// A command or query whose answer takes long has its [`Pace`](crate::Pace) before its name: `Long "draw-lots" => …`.
macro_rules! messages {
    (
        service $service:literal;
        events $set:ident { $($aggregate:literal: $event_name:literal => $event:ident,)* }
        commands { $($($command_pace:ident)? $command_name:literal => $command:ident -> $command_reply:ty,)* }
        queries { $($($query_pace:ident)? $query_name:literal => $query:ident -> $query_reply:ty,)* }
        replies { $($reply_name:literal => $reply:ident,)* }
    ) => {
        $(
            impl $crate::Message for $event {
                const SERVICE: &'static str = $service;
                const NAME: &'static str = $event_name;
            }
            impl $crate::Event for $event {
                const AGGREGATE: &'static str = $aggregate;
            }
            impl From<$event> for $set {
                fn from(event: $event) -> Self {
                    Self::$event(event)
                }
            }
        )*
        $(
            impl $crate::Message for $command {
                const SERVICE: &'static str = $service;
                const NAME: &'static str = $command_name;
                $(const PACE: $crate::Pace = $crate::Pace::$command_pace;)?
            }
            impl $crate::Command for $command {
                type Reply = $command_reply;
            }
        )*
        $(
            impl $crate::Message for $query {
                const SERVICE: &'static str = $service;
                const NAME: &'static str = $query_name;
                $(const PACE: $crate::Pace = $crate::Pace::$query_pace;)?
            }
            impl $crate::Query for $query {
                type Reply = $query_reply;
            }
        )*
        $(
            impl $crate::Message for $reply {
                const SERVICE: &'static str = $service;
                const NAME: &'static str = $reply_name;
            }
        )*

        #[doc = concat!("Every event of the service `", $service, "`.")]
        #[derive(Clone, Debug, PartialEq)]
        pub enum $set {
            $(#[doc = concat!("`", $event_name, "`")] $event($event),)*
        }

        impl $crate::EventSet for $set {
            const SERVICE: &'static str = $service;

            fn name(&self) -> &'static str {
                match self { $(Self::$event(_) => $event_name,)* }
            }

            fn version(&self) -> u32 {
                match self { $(Self::$event(_) => <$event as $crate::Message>::VERSION,)* }
            }

            fn aggregate(&self) -> &'static str {
                match self { $(Self::$event(_) => $aggregate,)* }
            }

            fn to_value(&self) -> Result<serde_json::Value, serde_json::Error> {
                match self { $(Self::$event(event) => serde_json::to_value(event),)* }
            }

            fn from_value(
                name: &str,
                version: u32,
                value: serde_json::Value,
            ) -> Result<Option<Self>, $crate::UnreadableEvent> {
                match (name, version) {
                    $(($event_name, <$event as $crate::Message>::VERSION) => serde_json::from_value(value)
                        .map(|event| Some(Self::$event(event)))
                        .map_err(|_| $crate::UnreadableEvent::new(name, version)),)*
                    _ => Ok(None),
                }
            }
        }

        /// The messages declared above.
        pub(crate) fn entries() -> Vec<$crate::Entry> {
            vec![
                $($crate::Entry::event::<$event>(),)*
                $($crate::Entry::command::<$command>(),)*
                $($crate::Entry::query::<$query>(),)*
                $($crate::Entry::reply::<$reply>(),)*
            ]
        }
    };
}

pub(crate) use messages;
