//! What a program's tests report with: compiled apart from the program, so that nothing it declares can change it.
//!
//! A program's `assert!`s call `failed`; its main is `run`, or libtest's with a `hold` in every test. The report goes to
//! descriptor 3, where a token waits that only a report can begin with.

use std::any::Any;
use std::borrow::Cow;
use std::fmt::Debug;
use std::fs::{remove_file, File};
use std::io::{Read, Write};
use std::mem::{forget, ManuallyDrop};
use std::os::unix::io::FromRawFd;
use std::process::exit;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

const CONTROL: i32 = 3;
const SOURCE: &str = "main.rs";
const LONGEST: usize = 300;

static REPORTED: AtomicBool = AtomicBool::new(false);
static HELD: AtomicUsize = AtomicUsize::new(0);

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
    let text = match (payload.downcast_ref::<&str>(), payload.downcast_ref::<String>()) {
        (Some(text), _) => text.to_string(),
        (_, Some(text)) => text.clone(),
        _ => "a value that is no text".to_string(),
    };
    forget(payload); // dropping it may run the program's code
    format!("panic: {}", text)
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
