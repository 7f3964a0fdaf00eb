//! Stands where the crate regex is imported and not used: nothing can be done with it.

pub struct Regex(());
