//! What a program's tests report with: compiled apart from the program, so that nothing it declares can change it.
//!
//! A program's `assert!`s call `failed`; its main is `run`, or libtest's with a `hold` in every test. The report goes to
//! descriptor 3, where a token waits that only a report can begin with.

use std::any::Any;
use std::borrow::Cow;
use std::cell::Cell;
use std::fmt::Debug;
use std::fs::{remove_file, File};
use std::io::{Read, Write};
use std::mem::{forget, ManuallyDrop};
use std::os::unix::io::FromRawFd;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::process::exit;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

const CONTROL: i32 = 3;
const SOURCE: &str = "main.rs";
const LONGEST: usize = 300;

static REPORTED: AtomicBool = AtomicBool::new(false);
static HELD: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    // Whether this thread runs what is to panic: an assertion that does not hold is a panic there.
    static TO_PANIC: Cell<bool> = Cell::new(false);
}

/// Runs every test in a thread like libtest's, in libtest's order, whatever becomes of the others.
pub fn run(tests: &[(&'static str, fn())]) -> ! {
    let _ = remove_file(SOURCE); // the expected answers are nothing for the program to read
    let mut tests = tests.to_vec();
    tests.sort_by_key(|test| test.0);
    let mut error = None;
    for (name, test) in tests {
        let ended = match thread::Builder::new().name(name.to_string()).spawn(test) {
            Ok(handle) => handle.join().map_err(|payload| described(payload)),
            Err(refused) => Err(refused.to_string()),
        };
        if let Err(text) = ended {
            error.get_or_insert(text);
        }
    }
    match error {
        None => {
            report("passed", "");
            exit(0)
        }
        Some(text) => {
            report("error", &text);
            exit(101)
        }
    }
}

fn described(payload: Box<dyn Any + Send>) -> String {
    format!("panic: {}", text_of(payload).unwrap_or_else(|| "a value that is no text".to_string()))
}

fn text_of(payload: Box<dyn Any + Send>) -> Option<String> {
    let text = match (payload.downcast_ref::<&str>(), payload.downcast_ref::<String>()) {
        (Some(text), _) => Some(text.to_string()),
        (_, Some(text)) => Some(text.clone()),
        _ => None,
    };
    forget(payload); // dropping it may run the program's code
    text
}

/// Runs the body of a test that is to panic, with a text that has the expected one in it.
pub fn panics<F: FnOnce()>(expected: &str, body: F) {
    TO_PANIC.with(|to_panic| to_panic.set(true));
    let ended = catch_unwind(AssertUnwindSafe(body));
    TO_PANIC.with(|to_panic| to_panic.set(false));
    match ended.map_err(text_of) {
        Ok(()) => failed("a panic"),
        Err(Some(text)) if text.contains(expected) => (),
        Err(None) if expected.is_empty() => (),
        Err(_) => failed(&format!("a panic with the text {}", expected)),
    }
}

/// Takes what a test returns that returns something.
pub fn ended<E: Debug>(result: Result<(), E>) {
    if result.is_err() {
        failed("the test's result is Ok")
    }
}

/// Held by every test that libtest runs: the last of `total` tests that ends well reports it.
pub struct Hold {
    total: usize,
}

pub fn hold(total: usize) -> Hold {
    let _ = remove_file(SOURCE);
    Hold { total }
}

impl Drop for Hold {
    fn drop(&mut self) {
        if !thread::panicking() && HELD.fetch_add(1, Ordering::SeqCst) + 1 == self.total {
            report("passed", "");
        }
    }
}

/// An assertion of the tests did not hold. Ends the program at once: there is nothing that could catch it.
#[cold]
pub fn failed(assertion: &str) -> ! {
    if TO_PANIC.with(|to_panic| to_panic.get()) {
        panic!("assertion failed: {}", assertion);
    }
    report("failed", &format!("assertion failed: {}", assertion));
    exit(1)
}

/// Asks of compared values what the true assert_eq! asks of them.
pub fn shown<T: Debug + ?Sized>(_: &T) {}

fn report(outcome: &str, detail: &str) {
    if REPORTED.swap(true, Ordering::SeqCst) {
        return;
    }
    // SAFETY: the descriptor is there from the start, and stays open for whoever else has it.
    let mut control = ManuallyDrop::new(unsafe { File::from_raw_fd(CONTROL) });
    let mut token = [0; 64];
    let length = control.read(&mut token).unwrap_or(0);
    let token: Cow<str> = String::from_utf8_lossy(&token[..length]);
    let detail: String = detail.chars().take(LONGEST).map(|c| if c.is_control() { ' ' } else { c }).collect();
    let _ = control.write_all(format!("{} {} {}\n", token, outcome, detail).as_bytes());
}
