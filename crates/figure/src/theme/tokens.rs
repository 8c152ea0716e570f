//! The tokens that scenes use, with their values.

use crate::address::Theme;

/// Token, light value, dark value: those that scenes use.
pub const TOKENS: [(&str, &str, &str); 43] = [
    ("--surface-page", "#FFFFFF", "#14171B"),
    ("--ink-1", "#14181D", "#F2F4F6"),
    ("--ink-2", "#454D58", "#C3CAD2"),
    ("--ink-3", "#626B78", "#98A2AE"),
    ("--vote-yes", "#15836F", "#38B097"),
    ("--vote-yes-edge", "#0A5547", "#84DFCB"),
    ("--vote-yes-ink", "#FFFFFF", "#04140E"),
    ("--vote-no", "#8A0F22", "#BF3347"),
    ("--vote-no-edge", "#5C0715", "#F28C99"),
    ("--vote-no-ink", "#FFFFFF", "#FFFFFF"),
    ("--vote-abstain", "#F2BF26", "#FAD24D"),
    ("--vote-abstain-edge", "#8A6400", "#FDEBB0"),
    ("--vote-abstain-ink", "#2E2300", "#241B00"),
    ("--vote-absent", "#E7EAEE", "#2B323A"),
    ("--vote-absent-edge", "#7B8592", "#87919D"),
    ("--vote-absent-ink", "#2B323B", "#E3E7EB"),
    ("--vote-absent-hatch", "#7B8592", "#7A8490"),
    ("--vote-none", "#FFFFFF", "#14171B"),
    ("--vote-none-edge", "#868F9B", "#77828F"),
    ("--vote-none-ink", "#4F5864", "#B4BDC7"),
    ("--land-noseat", "#E9ECEF", "#252A31"),
    ("--map-separator", "#FFFFFF", "#14171B"),
    ("--map-leader", "#5A636F", "#98A2AE"),
    ("--map-dashed", "#454D58", "#14171B"),
    ("--map-edge-abstain", "#8A6400", "#14171B"),
    ("--map-edge-absent", "#7B8592", "#87919D"),
    ("--agree-1", "#EDF1F6", "#1C2430"),
    ("--agree-2", "#C6D6E8", "#24405F"),
    ("--agree-3", "#8FB0D3", "#2F6196"),
    ("--agree-4", "#4D80B8", "#4F8AC8"),
    ("--agree-5", "#1F5592", "#8DB9E6"),
    ("--agree-6", "#0C2F5C", "#DCEBFB"),
    ("--agree-edge", "#6F7F92", "#77828F"),
    ("--move-toward", "#1F5592", "#CFE3F9"),
    ("--move-away", "#C8701A", "#D9822B"),
    ("--move-aside", "#B9C2CC", "#5A636F"),
    ("--gridline", "#E3E6EA", "#2A3038"),
    ("--baseline", "#5A636F", "#98A2AE"),
    ("--accent", "#1B5CAB", "#82B4F2"),
    ("--focus-ring", "#1B5CAB", "#A5CBFA"),
    ("--focus-gap", "#FFFFFF", "#14171B"),
    ("--select-ring", "#14181D", "#FFFFFF"),
    ("--select-halo", "#FFFFFF", "#14171B"),
];

/// The value of a token in a theme; anything else (`none`, a pattern) stands for itself.
pub fn colour(token: &'static str, theme: Theme) -> &'static str {
    TOKENS
        .iter()
        .find(|(name, ..)| *name == token)
        .map_or(token, |(_, light, dark)| match theme {
            Theme::Light => light,
            Theme::Dark => dark,
        })
}
