//! Frames: a browser that makes as many as it can, and when one of them is painted.

use chromium::Settings;

/// A browser that waits for no screen between two frames.
pub fn unlimited() -> Settings {
    Settings::default()
        .with("--disable-frame-rate-limit")
        .with("--disable-gpu-vsync")
}

/// For scripts in the page: `frame` waits for the next frame's callbacks, `painted` until that
/// frame has been styled, laid out and painted, `pause` so many milliseconds.
pub const PAINTED: &str = "
    const frame = () => new Promise(next => requestAnimationFrame(next));
    // A frame's callbacks run before it is painted, a message after it.
    const message = () => new Promise(next => {
        const channel = new MessageChannel();
        channel.port1.onmessage = next;
        channel.port2.postMessage(0);
    });
    const painted = () => frame().then(message);
    const pause = ms => new Promise(next => setTimeout(next, ms));";
