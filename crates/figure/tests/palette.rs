//! The palette, checked by number: how far the positions stand apart for readers with each kind
//! of colour blindness and in grey, how they stand out from the page, and that the style sheet
//! has the theme's values.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use figure::address::Theme;
use figure::theme::{colour, TOKENS};

type Rgb = [f64; 3];
type Matrix = [Rgb; 3];

/// Machado, Oliveira and Fernandes, “A Physiologically-based Model for Simulation of Color Vision
/// Deficiency” (2009), at full severity, on linear RGB.
const DEUTERANOPIA: Matrix = [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.011820, 0.042940, 0.968881],
];
const PROTANOPIA: Matrix = [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
];
const TRITANOPIA: Matrix = [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.303900],
];
const NORMAL: Matrix = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
const GREY: Matrix = [[0.2126, 0.7152, 0.0722]; 3];

fn linear(token: &'static str, theme: Theme) -> Rgb {
    let hex = colour(token, theme);
    [1, 3, 5].map(|at| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        match value <= 0.04045 {
            true => value / 12.92,
            false => ((value + 0.055) / 1.055).powf(2.4),
        }
    })
}

fn seen(colour: Rgb, eye: &Matrix) -> Rgb {
    let dot = |row: &Rgb| row.iter().zip(colour).map(|(a, b)| a * b).sum::<f64>();
    [dot(&eye[0]), dot(&eye[1]), dot(&eye[2])].map(|value| value.clamp(0.0, 1.0))
}

/// CIELAB under D65.
fn lab([r, g, b]: Rgb) -> Rgb {
    let x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047;
    let y = 0.2126729 * r + 0.7151522 * g + 0.0721750 * b;
    let z = (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883;
    let f = |t: f64| match t > 216.0 / 24389.0 {
        true => t.cbrt(),
        false => (24389.0 / 27.0 * t + 16.0) / 116.0,
    };
    [
        116.0 * f(y) - 16.0,
        500.0 * (f(x) - f(y)),
        200.0 * (f(y) - f(z)),
    ]
}

/// A token as an eye sees it in a theme.
fn looks(token: &'static str, theme: Theme, eye: &Matrix) -> Rgb {
    lab(seen(linear(token, theme), eye))
}

/// Every eye in both themes.
fn everybody() -> impl Iterator<Item = (Theme, Matrix)> {
    let themes = [Theme::Light, Theme::Dark];
    let eyes = [NORMAL, DEUTERANOPIA, PROTANOPIA, TRITANOPIA, GREY];
    themes
        .into_iter()
        .flat_map(move |theme| eyes.map(|eye| (theme, eye)))
}

/// CIEDE2000: Sharma, Wu and Dalal, “The CIEDE2000 Color-Difference Formula” (2005).
fn distance(one: Rgb, other: Rgb) -> f64 {
    let chroma = |lab: Rgb| lab[1].hypot(lab[2]);
    let mean = (chroma(one) + chroma(other)) / 2.0;
    let weight = |c: f64| (c.powi(7) / (c.powi(7) + 25f64.powi(7))).sqrt();
    let g = 0.5 * (1.0 - weight(mean));
    let polar = |lab: Rgb| {
        let a = (1.0 + g) * lab[1];
        let hue = lab[2].atan2(a).to_degrees().rem_euclid(360.0);
        (
            a.hypot(lab[2]),
            if a == 0.0 && lab[2] == 0.0 { 0.0 } else { hue },
        )
    };
    let ((c1, h1), (c2, h2)) = (polar(one), polar(other));
    let (dl, dc) = (other[0] - one[0], c2 - c1);
    let dh = match c1 * c2 == 0.0 {
        true => 0.0,
        false => (h2 - h1 + 540.0).rem_euclid(360.0) - 180.0,
    };
    let big_dh = 2.0 * (c1 * c2).sqrt() * (dh / 2.0).to_radians().sin();
    let (l, c) = ((one[0] + other[0]) / 2.0, (c1 + c2) / 2.0);
    let h = match c1 * c2 == 0.0 {
        true => h1 + h2,
        false if (h1 - h2).abs() <= 180.0 => (h1 + h2) / 2.0,
        false => ((h1 + h2 + 360.0) / 2.0).rem_euclid(360.0),
    };
    let cos = |degrees: f64| degrees.to_radians().cos();
    let t = 1.0 - 0.17 * cos(h - 30.0) + 0.24 * cos(2.0 * h) + 0.32 * cos(3.0 * h + 6.0)
        - 0.20 * cos(4.0 * h - 63.0);
    let turn = 30.0 * (-((h - 275.0) / 25.0).powi(2)).exp();
    let sl = 1.0 + 0.015 * (l - 50.0).powi(2) / (20.0 + (l - 50.0).powi(2)).sqrt();
    let (sc, sh) = (1.0 + 0.045 * c, 1.0 + 0.015 * c * t);
    let rt = -2.0 * weight(c) * (2.0 * turn).to_radians().sin();
    let (l, c, h) = (dl / sl, dc / sc, big_dh / sh);
    (l * l + c * c + h * h + rt * c * h).sqrt()
}

/// The ratio of WCAG 2.2.
fn contrast(one: Rgb, other: Rgb) -> f64 {
    let light = |colour: Rgb| seen(colour, &GREY)[0] + 0.05;
    let (a, b) = (light(one), light(other));
    a.max(b) / a.min(b)
}

#[test]
fn the_formula_gives_the_published_distances() {
    // Pairs 1, 7, 13 and 25 of the table by Sharma, Wu and Dalal.
    for (one, other, published) in [
        ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
        ([50.0, 0.0, 0.0], [50.0, -1.0, 2.0], 2.3669),
        ([50.0, -0.001, 2.49], [50.0, 0.0011, -2.49], 4.7461),
        (
            [60.2574, -34.0099, 36.2677],
            [60.4626, -34.1751, 39.4387],
            1.2644,
        ),
    ] {
        let found = distance(one, other);
        assert!((found - published).abs() < 1e-3, "{found} for {published}");
    }
}

/// The smallest distances that the design grants: in favour and against, in favour and abstained,
/// against and abstained.
const GRANTED: [(Theme, Matrix, &str, [f64; 3]); 10] = [
    (Theme::Light, NORMAL, "light", [59.0, 45.0, 63.0]),
    (
        Theme::Light,
        DEUTERANOPIA,
        "light, deuteranopia",
        [22.0, 40.0, 47.0],
    ),
    (
        Theme::Light,
        PROTANOPIA,
        "light, protanopia",
        [25.0, 32.0, 59.0],
    ),
    (
        Theme::Light,
        TRITANOPIA,
        "light, tritanopia",
        [58.0, 52.0, 46.0],
    ),
    (Theme::Light, GREY, "light, grey", [17.0, 26.0, 48.0]),
    (Theme::Dark, NORMAL, "dark", [66.0, 38.0, 56.0]),
    (
        Theme::Dark,
        DEUTERANOPIA,
        "dark, deuteranopia",
        [22.0, 32.0, 33.0],
    ),
    (
        Theme::Dark,
        PROTANOPIA,
        "dark, protanopia",
        [31.0, 25.0, 47.0],
    ),
    (
        Theme::Dark,
        TRITANOPIA,
        "dark, tritanopia",
        [68.0, 46.0, 37.0],
    ),
    (Theme::Dark, GREY, "dark, grey", [20.0, 15.0, 34.0]),
];

#[test]
fn positions_stand_apart_for_every_eye_and_in_grey() {
    for (theme, eye, name, granted) in GRANTED {
        let of = |token| looks(token, theme, &eye);
        let (yes, no, abstain) = (of("--vote-yes"), of("--vote-no"), of("--vote-abstain"));
        let found = [
            distance(yes, no),
            distance(yes, abstain),
            distance(no, abstain),
        ];
        for (found, granted) in found.into_iter().zip(granted) {
            // The design gives whole numbers.
            assert!(found > granted - 0.5, "{name}: {found:.2} for {granted}");
        }
    }
}

#[test]
fn directions_of_moves_stand_apart_for_every_eye_and_in_grey() {
    let tokens = [
        "--move-toward",
        "--move-away",
        "--move-aside",
        "--land-noseat",
    ];
    for (theme, eye) in everybody() {
        let least = if eye == GREY { 12.0 } else { 20.0 };
        let seen = tokens.map(|token| looks(token, theme, &eye));
        // The two directions from each other and from all else.
        for (one, other) in [(0, 1), (0, 2), (1, 2), (0, 3), (1, 3)] {
            let found = distance(seen[one], seen[other]);
            let pair = (tokens[one], tokens[other]);
            assert!(found >= least, "{theme:?} {least} {pair:?}: {found:.2}");
        }
    }
}

#[test]
fn more_agreement_is_always_farther_from_the_page() {
    let steps = [
        "--agree-1",
        "--agree-2",
        "--agree-3",
        "--agree-4",
        "--agree-5",
        "--agree-6",
    ];
    for (theme, eye) in everybody() {
        let light = |token| looks(token, theme, &eye)[0];
        let far: Vec<f64> = steps
            .iter()
            .map(|step| (light(step) - light("--surface-page")).abs())
            .collect();
        let grown = far.windows(2).all(|pair| pair[1] > pair[0] + 6.0);
        assert!(grown, "{theme:?}: {far:?}");
    }
}

#[test]
fn edges_and_letters_stand_out() {
    for theme in [Theme::Light, Theme::Dark] {
        let against = |one, other| contrast(linear(one, theme), linear(other, theme));
        for edge in ["yes", "no", "abstain", "absent", "none"] {
            // A graphical object needs 3 : 1 against the page (WCAG 2.2, 1.4.11).
            let token = TOKENS
                .iter()
                .find(|(name, ..)| *name == format!("--vote-{edge}-edge"));
            let found = against(token.unwrap().0, "--surface-page");
            assert!(found >= 3.0, "{edge}: {found:.2}");
        }
        for (fill, ink) in [
            ("--vote-yes", "--vote-yes-ink"),
            ("--vote-no", "--vote-no-ink"),
            ("--vote-abstain", "--vote-abstain-ink"),
            ("--vote-absent", "--vote-absent-ink"),
            ("--vote-none", "--vote-none-ink"),
        ] {
            let found = against(ink, fill);
            assert!(found >= 4.5, "{ink}: {found:.2}");
        }
        for ink in ["--ink-1", "--ink-2", "--ink-3", "--accent"] {
            let found = against(ink, "--surface-page");
            assert!(found >= 4.5, "{ink}: {found:.2}");
        }
        assert!(against("--focus-ring", "--surface-page") >= 3.0);
    }
}

/// The declarations of a block of the style sheet, from `start` to its closing brace.
fn block<'a>(sheet: &'a str, start: &str) -> &'a str {
    let from = sheet.find(start).unwrap() + start.len();
    let rest = &sheet[from..];
    &rest[..rest.find('}').unwrap()]
}

fn value<'a>(block: &'a str, token: &str) -> Option<&'a str> {
    let from = block.find(&format!("{token}:"))? + token.len() + 1;
    block[from..].split(';').next().map(str::trim)
}

#[test]
fn the_style_sheet_has_the_values_of_the_theme() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../static/css/00-tokens.css"
    );
    let sheet = std::fs::read_to_string(path).unwrap();
    let light = block(&sheet, ":root {");
    let followed = block(&sheet, ":root:not([data-theme=\"light\"]) {");
    let chosen = block(&sheet, ":root[data-theme=\"dark\"] {");
    for (token, of_light, of_dark) in TOKENS {
        assert_eq!(value(light, token), Some(of_light), "{token}");
        for dark in [followed, chosen] {
            assert_eq!(value(dark, token), Some(of_dark), "{token}, dark");
        }
    }
}
