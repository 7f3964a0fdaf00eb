//! Nothing: what counts is what this depends on.
