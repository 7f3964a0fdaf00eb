//! The interface of the crate rand 0.4, with the same numbers in every run: no verdict may depend on luck.
//!
//! Every thread's generator begins with the same seed.

use std::cell::Cell;
use std::marker::PhantomData;

use distributions::range::{Range, SampleRange};
use distributions::IndependentSample;

/// A type of which random values can be had.
pub trait Rand: Sized {
    fn rand<R: Rng>(rng: &mut R) -> Self;
}

/// A generator of random numbers.
pub trait Rng {
    fn next_u32(&mut self) -> u32;

    fn next_u64(&mut self) -> u64 {
        (u64::from(self.next_u32()) << 32) | u64::from(self.next_u32())
    }

    fn next_f32(&mut self) -> f32 {
        (self.next_u32() >> 8) as f32 / (1u32 << 24) as f32
    }

    fn next_f64(&mut self) -> f64 {
        (self.next_u64() >> 11) as f64 / (1u64 << 53) as f64
    }

    fn fill_bytes(&mut self, bytes: &mut [u8]) {
        for part in bytes.chunks_mut(4) {
            let drawn = self.next_u32().to_le_bytes();
            part.copy_from_slice(&drawn[..part.len()]);
        }
    }

    fn gen<T: Rand>(&mut self) -> T
    where
        Self: Sized,
    {
        Rand::rand(self)
    }

    fn gen_iter<T: Rand>(&mut self) -> Generator<'_, T, Self>
    where
        Self: Sized,
    {
        Generator { rng: self, of: PhantomData }
    }

    fn gen_range<T: PartialOrd + SampleRange>(&mut self, low: T, high: T) -> T
    where
        Self: Sized,
    {
        assert!(low < high, "Rng.gen_range called with low >= high");
        Range::new(low, high).ind_sample(self)
    }

    fn gen_weighted_bool(&mut self, n: u32) -> bool
    where
        Self: Sized,
    {
        n <= 1 || self.gen_range(0, n) == 0
    }

    fn gen_ascii_chars(&mut self) -> AsciiGenerator<'_, Self>
    where
        Self: Sized,
    {
        AsciiGenerator { rng: self }
    }

    fn choose<'a, T>(&mut self, values: &'a [T]) -> Option<&'a T>
    where
        Self: Sized,
    {
        if values.is_empty() {
            return None;
        }
        values.get(self.gen_range(0, values.len()))
    }

    fn choose_mut<'a, T>(&mut self, values: &'a mut [T]) -> Option<&'a mut T>
    where
        Self: Sized,
    {
        if values.is_empty() {
            return None;
        }
        let chosen = self.gen_range(0, values.len());
        values.get_mut(chosen)
    }

    fn shuffle<T>(&mut self, values: &mut [T])
    where
        Self: Sized,
    {
        for last in (1..values.len()).rev() {
            values.swap(last, self.gen_range(0, last + 1));
        }
    }
}

impl<'a, R: Rng + ?Sized> Rng for &'a mut R {
    fn next_u32(&mut self) -> u32 {
        (**self).next_u32()
    }

    fn next_u64(&mut self) -> u64 {
        (**self).next_u64()
    }
}

impl<R: Rng + ?Sized> Rng for Box<R> {
    fn next_u32(&mut self) -> u32 {
        (**self).next_u32()
    }

    fn next_u64(&mut self) -> u64 {
        (**self).next_u64()
    }
}

/// A generator that a seed determines.
pub trait SeedableRng<Seed>: Rng {
    fn reseed(&mut self, seed: Seed);
    fn from_seed(seed: Seed) -> Self;
}

pub struct Generator<'a, T, R> {
    rng: &'a mut R,
    of: PhantomData<fn() -> T>,
}

impl<'a, T: Rand, R: Rng> Iterator for Generator<'a, T, R> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        Some(self.rng.gen())
    }
}

pub struct AsciiGenerator<'a, R> {
    rng: &'a mut R,
}

impl<'a, R: Rng> Iterator for AsciiGenerator<'a, R> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        self.rng.choose(LETTERS).map(|letter| char::from(*letter))
    }
}

const SEED: u64 = 42;

/// The next number of the sequence splitmix64.
fn next_of(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e3779b97f4a7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58476d1ce4e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d049bb133111eb);
    mixed ^ (mixed >> 31)
}

thread_local! {
    static STATE: Cell<u64> = Cell::new(SEED);
}

/// The thread's own generator.
#[derive(Clone, Debug)]
pub struct ThreadRng {
    not_send: PhantomData<*const ()>,
}

pub fn thread_rng() -> ThreadRng {
    ThreadRng { not_send: PhantomData }
}

impl Rng for ThreadRng {
    fn next_u32(&mut self) -> u32 {
        (self.next_u64() >> 32) as u32
    }

    fn next_u64(&mut self) -> u64 {
        STATE.with(|state| {
            let mut now = state.get();
            let drawn = next_of(&mut now);
            state.set(now);
            drawn
        })
    }
}

pub fn random<T: Rand>() -> T {
    thread_rng().gen()
}

pub fn weak_rng() -> XorShiftRng {
    thread_rng().gen()
}

/// Up to `amount` of the items, none twice.
pub fn sample<T, I: IntoIterator<Item = T>, R: Rng>(rng: &mut R, items: I, amount: usize) -> Vec<T> {
    seq::sample_iter(rng, items, amount).unwrap_or_else(|fewer| fewer)
}

macro_rules! generator {
    ($name:ident, $seed:ty, |$given:ident| $number:expr) => {
        #[derive(Clone, Debug)]
        pub struct $name {
            state: u64,
        }

        impl Rng for $name {
            fn next_u32(&mut self) -> u32 {
                (self.next_u64() >> 32) as u32
            }

            fn next_u64(&mut self) -> u64 {
                next_of(&mut self.state)
            }
        }

        impl<'a> SeedableRng<$seed> for $name {
            fn reseed(&mut self, $given: $seed) {
                self.state = $number;
            }

            fn from_seed($given: $seed) -> $name {
                $name { state: $number }
            }
        }

        impl Rand for $name {
            fn rand<R: Rng>(rng: &mut R) -> $name {
                $name { state: rng.next_u64() }
            }
        }
    };
}

generator!(StdRng, &'a [usize], |seed| seed.iter().fold(SEED, |mixed, &part| next_of(&mut (mixed ^ part as u64))));
generator!(ChaChaRng, &'a [u32], |seed| seed.iter().fold(SEED, |mixed, &part| next_of(&mut (mixed ^ u64::from(part)))));
generator!(XorShiftRng, [u32; 4], |seed| {
    seed.iter().fold(SEED, |mixed, &part| next_of(&mut (mixed ^ u64::from(part))))
});

impl StdRng {
    pub fn new() -> std::io::Result<StdRng> {
        Ok(thread_rng().gen())
    }
}

impl XorShiftRng {
    pub fn new_unseeded() -> XorShiftRng {
        XorShiftRng { state: SEED }
    }
}

impl ChaChaRng {
    pub fn new_unseeded() -> ChaChaRng {
        ChaChaRng { state: SEED }
    }
}

/// A number in (0, 1).
#[derive(Debug)]
pub struct Open01<F>(pub F);

/// A number in [0, 1].
#[derive(Debug)]
pub struct Closed01<F>(pub F);

macro_rules! rand_float {
    ($float:ty, $next:ident, $steps:expr) => {
        impl Rand for $float {
            fn rand<R: Rng>(rng: &mut R) -> $float {
                rng.$next()
            }
        }

        impl Rand for Open01<$float> {
            fn rand<R: Rng>(rng: &mut R) -> Open01<$float> {
                Open01(rng.$next() + 0.5 / $steps)
            }
        }

        impl Rand for Closed01<$float> {
            fn rand<R: Rng>(rng: &mut R) -> Closed01<$float> {
                Closed01(rng.$next() * $steps / ($steps - 1.0))
            }
        }
    };
}

rand_float!(f32, next_f32, 16777216.0);
rand_float!(f64, next_f64, 9007199254740992.0);

macro_rules! rand_integer {
    ($($integer:ty)*) => {$(
        impl Rand for $integer {
            fn rand<R: Rng>(rng: &mut R) -> $integer {
                rng.next_u64() as $integer
            }
        }
    )*};
}

rand_integer!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

macro_rules! rand_wide {
    ($($integer:ty)*) => {$(
        impl Rand for $integer {
            fn rand<R: Rng>(rng: &mut R) -> $integer {
                (rng.next_u64() as $integer) << 64 | rng.next_u64() as $integer
            }
        }
    )*};
}

rand_wide!(i128 u128);

impl Rand for bool {
    fn rand<R: Rng>(rng: &mut R) -> bool {
        rng.next_u32() & 1 == 1
    }
}

impl Rand for char {
    fn rand<R: Rng>(rng: &mut R) -> char {
        loop {
            if let Some(drawn) = char::from_u32(rng.next_u32() & 0x1f_ffff) {
                return drawn;
            }
        }
    }
}

impl<T: Rand> Rand for Option<T> {
    fn rand<R: Rng>(rng: &mut R) -> Option<T> {
        if rng.gen() {
            Some(rng.gen())
        } else {
            None
        }
    }
}

impl<T: Rand, const N: usize> Rand for [T; N] {
    fn rand<R: Rng>(rng: &mut R) -> [T; N] {
        [(); N].map(|_| rng.gen())
    }
}

macro_rules! rand_tuple {
    ($($part:ident)*) => {
        impl<$($part: Rand),*> Rand for ($($part,)*) {
            fn rand<R: Rng>(_rng: &mut R) -> ($($part,)*) {
                ($(_rng.gen::<$part>(),)*)
            }
        }
    };
}

rand_tuple!();
rand_tuple!(A);
rand_tuple!(A B);
rand_tuple!(A B C);
rand_tuple!(A B C D);
rand_tuple!(A B C D E);
rand_tuple!(A B C D E F);

pub mod distributions {
    use super::Rng;

    pub use self::range::Range;

    pub trait Sample<Support> {
        fn sample<R: Rng>(&mut self, rng: &mut R) -> Support;
    }

    pub trait IndependentSample<Support>: Sample<Support> {
        fn ind_sample<R: Rng>(&self, rng: &mut R) -> Support;
    }

    pub mod range {
        use super::{IndependentSample, Sample};
        use crate::Rng;

        /// The numbers from `low` to below `high`, all alike.
        #[derive(Clone, Copy, Debug)]
        pub struct Range<X> {
            low: X,
            high: X,
        }

        impl<X: SampleRange + PartialOrd> Range<X> {
            pub fn new(low: X, high: X) -> Range<X> {
                assert!(low < high, "Range::new called with `low >= high`");
                Range { low, high }
            }
        }

        impl<X: SampleRange> Sample<X> for Range<X> {
            fn sample<R: Rng>(&mut self, rng: &mut R) -> X {
                self.ind_sample(rng)
            }
        }

        impl<X: SampleRange> IndependentSample<X> for Range<X> {
            fn ind_sample<R: Rng>(&self, rng: &mut R) -> X {
                X::between(&self.low, &self.high, rng)
            }
        }

        /// A type of which a value between two others can be drawn.
        pub trait SampleRange: Sized {
            fn between<R: Rng>(low: &Self, high: &Self, rng: &mut R) -> Self;
        }

        macro_rules! sample_integer {
            ($($integer:ty)*) => {$(
                impl SampleRange for $integer {
                    fn between<R: Rng>(low: &$integer, high: &$integer, rng: &mut R) -> $integer {
                        // Far more bits than the width has, so that none of the numbers is favoured by more than a hair.
                        let width = (*high as i128 - *low as i128) as u128;
                        let drawn = (u128::from(rng.next_u64()) * width) >> 64;
                        (*low as i128 + drawn as i128) as $integer
                    }
                }
            )*};
        }

        sample_integer!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

        macro_rules! sample_float {
            ($($float:ty, $next:ident)*) => {$(
                impl SampleRange for $float {
                    fn between<R: Rng>(low: &$float, high: &$float, rng: &mut R) -> $float {
                        low + (high - low) * rng.$next()
                    }
                }
            )*};
        }

        sample_float!(f32, next_f32 f64, next_f64);
    }
}

pub mod seq {
    use super::Rng;

    /// `amount` of the items, none twice; as an error all of them, if there are fewer.
    pub fn sample_iter<T, I: IntoIterator<Item = T>, R: Rng>(
        rng: &mut R,
        items: I,
        amount: usize,
    ) -> Result<Vec<T>, Vec<T>> {
        let mut items = items.into_iter();
        let mut chosen: Vec<T> = items.by_ref().take(amount).collect();
        if chosen.len() < amount {
            return Err(chosen);
        }
        for (seen, item) in items.enumerate() {
            let place = rng.gen_range(0, amount + seen + 1);
            if place < amount {
                chosen[place] = item;
            }
        }
        Ok(chosen)
    }

    pub fn sample_indices<R: Rng>(rng: &mut R, length: usize, amount: usize) -> Vec<usize> {
        assert!(amount <= length, "`amount` must be less than or equal to `slice.len()`");
        let mut places: Vec<usize> = (0..length).collect();
        for place in 0..amount {
            places.swap(place, rng.gen_range(place, length));
        }
        places.truncate(amount);
        places
    }

    pub fn sample_slice<R: Rng, T: Clone>(rng: &mut R, slice: &[T], amount: usize) -> Vec<T> {
        sample_indices(rng, slice.len(), amount).into_iter().map(|place| slice[place].clone()).collect()
    }

    pub fn sample_slice_ref<'a, R: Rng, T>(rng: &mut R, slice: &'a [T], amount: usize) -> Vec<&'a T> {
        sample_indices(rng, slice.len(), amount).into_iter().map(|place| &slice[place]).collect()
    }
}
