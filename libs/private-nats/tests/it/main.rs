//! A real nats-server, found, fetched and run.

#[cfg(test)]
mod finding;
#[cfg(test)]
mod left_over;
#[cfg(test)]
mod machine;
#[cfg(test)]
mod permissions;
#[cfg(test)]
mod refused;
#[cfg(test)]
mod running;
#[cfg(test)]
mod versions;
