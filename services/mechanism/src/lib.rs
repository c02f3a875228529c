//! Every service in one process for one machine, and the operator's command line.
