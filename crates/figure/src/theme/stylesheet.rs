//! The page's rules for the roles, written from the same table as files.

use super::{ChoroplethClass, Paint, Role};
use rollcall::Position;
use std::fmt::Write as _;

/// The page's rules for the roles; a part of its style sheet.
pub fn css() -> String {
    let mut out = String::new();
    let shades = ChoroplethClass::ALL.into_iter().map(Role::ChoroplethClass);
    for role in Role::ALL.iter().copied().chain(shades) {
        let plain = role.paint(None);
        if plain == Paint::default() {
            continue;
        }
        write_rule(
            &mut out,
            &format!(".{}", role.class()),
            &plain,
            &Paint::default(),
        );
        if role.on_land() {
            let _ = writeln!(out, ".{}{{vector-effect:non-scaling-stroke}}", role.class());
        }
        for position in Position::ALL {
            let paint = role.paint(Some(position));
            let selector = format!(".{}.{}", role.class(), position.word());
            write_rule(&mut out, &selector, &paint, &plain);
        }
    }
    out.push_str(&pattern_rules(":root[data-patterns=\"on\"]"));
    // Who asks the system for more contrast gets patterns, unless the address says otherwise.
    let asked = pattern_rules(":root:not([data-patterns=\"off\"])");
    let _ = write!(
        out,
        "@media (prefers-contrast:more),(forced-colors:active){{{asked}}}"
    );
    out
}

/// What patterns change, under a condition on the root.
fn pattern_rules(root: &str) -> String {
    let mut out = String::new();
    for role in Role::ALL.iter().copied() {
        for position in Position::ALL {
            let selector = format!("{root} .{}.{}", role.class(), position.word());
            let plain = role.paint(Some(position));
            write_rule(
                &mut out,
                &selector,
                &role.paint_with(Some(position), true),
                &plain,
            );
        }
    }
    out
}

/// One rule with what differs from `base`.
fn write_rule(out: &mut String, selector: &str, paint: &Paint, base: &Paint) {
    let mut body = String::new();
    let value = |token: &str| {
        if token.starts_with("--") {
            format!("var({token})")
        } else {
            token.to_owned()
        }
    };
    if let Some(fill) = paint.fill.filter(|_| paint.fill != base.fill) {
        let _ = write!(body, "fill:{};", value(fill));
    }
    if let Some(stroke) = paint.stroke.filter(|_| paint.stroke != base.stroke) {
        let _ = write!(body, "stroke:{};", value(stroke));
    }
    if paint.stroke.is_some() && paint.width != base.width {
        let _ = write!(body, "stroke-width:{};", paint.width);
    }
    if let Some((on, off)) = paint.dash.filter(|_| paint.dash != base.dash) {
        let _ = write!(body, "stroke-dasharray:{on} {off};");
    }
    if paint.round && !base.round {
        body.push_str("stroke-linejoin:round;");
    }
    if paint.even_odd && !base.even_odd {
        body.push_str("fill-rule:evenodd;");
    }
    if let Some(font) = paint.font.filter(|_| paint.font != base.font) {
        let _ = write!(
            body,
            "font-size:{}px;font-weight:{};",
            font.size, font.css_weight
        );
        if font.halo {
            body.push_str("paint-order:stroke;stroke-linejoin:round;");
        }
    }
    if !body.is_empty() {
        let _ = writeln!(out, "{selector}{{{}}}", body.trim_end_matches(';'));
    }
}
