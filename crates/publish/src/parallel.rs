//! The same work for many things, on all processors.

use crate::Fault;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

/// Does `each` for all items, every thread at a desk of its own, because a library cannot be
/// shared between threads. The first fault ends it.
///
/// # Errors
/// The fault of a desk or of an item.
pub fn in_parallel<T: Sync, D>(
    items: &[T],
    desk: impl Fn() -> Result<D, Fault> + Sync,
    each: impl Fn(&D, &T) -> Result<(), Fault> + Sync,
) -> Result<(), Fault> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let ended = AtomicBool::new(false);
    let work = || {
        let desk = desk()?;
        while !ended.load(Ordering::Relaxed) {
            let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) else {
                break;
            };
            each(&desk, item)?;
        }
        Ok(())
    };
    let work = || {
        let done = work();
        if done.is_err() {
            ended.store(true, Ordering::Relaxed);
        }
        done
    };
    thread::scope(|scope| {
        let threads: Vec<_> = (0..threads.min(items.len()))
            .map(|_| scope.spawn(work))
            .collect();
        threads.into_iter().try_for_each(|thread| {
            thread
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_item_once() {
        let sum = AtomicUsize::new(0);
        let items: Vec<usize> = (1..=1_000).collect();
        let add = |(): &(), item: &usize| {
            sum.fetch_add(*item, Ordering::Relaxed);
            Ok(())
        };
        in_parallel(&items, || Ok(()), add).unwrap();
        assert_eq!(sum.load(Ordering::Relaxed), 500_500);
    }

    #[test]
    fn a_fault_ends_it() {
        let done = AtomicUsize::new(0);
        let items: Vec<usize> = (0..1_000_000).collect();
        let fault = in_parallel(
            &items,
            || Ok(()),
            |(), item| match item {
                3 => Err(Fault::Unknown("three".to_owned())),
                _ => {
                    done.fetch_add(1, Ordering::Relaxed);
                    thread::yield_now();
                    Ok(())
                }
            },
        );
        assert!(matches!(fault, Err(Fault::Unknown(_))));
        assert!(done.load(Ordering::Relaxed) < items.len() - 1);
    }
}
