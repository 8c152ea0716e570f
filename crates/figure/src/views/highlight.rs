//! The edge of one member's mark, drawn over all others: what is pointed at, what has the focus.

use crate::scene::{Key, Mark, Scene, Shape};
use crate::theme::Role;

/// A scene of the same size with nothing but the edge of a member's mark; none where it has no
/// mark. `focus` draws the ring of the keyboard, else the line of the pointer.
pub fn highlight(scene: &Scene, code: &str, focus: bool) -> Option<Scene> {
    let roles: &[Role] = match focus {
        true => &[Role::FocusGap, Role::Focus],
        false => &[Role::Hover],
    };
    let marks: Vec<Mark> = roles
        .iter()
        .filter_map(|role| edge(&scene.marks, code, *role))
        .collect();
    (!marks.is_empty()).then(|| Scene {
        marks,
        ..empty(scene)
    })
}

fn empty(scene: &Scene) -> Scene {
    Scene {
        width: scene.width,
        height: scene.height,
        marks: Vec::new(),
        map_scale: 1.0,
    }
}

/// The edge in the groups that the mark stands in.
fn edge(marks: &[Mark], code: &str, role: Role) -> Option<Mark> {
    marks.iter().find_map(|mark| {
        let own = matches!(&mark.key, Some(Key::Member(of)) if **of == *code);
        if own {
            return Some(Mark::new(role, outline(mark)?));
        }
        let inside = |marks: &[Mark]| edge(marks, code, role).map(|found| vec![found]);
        let shape = match &mark.shape {
            Shape::Group { x, y, scale, marks } => Shape::Group {
                x: *x,
                y: *y,
                scale: *scale,
                marks: inside(marks)?,
            },
            Shape::Frame {
                width,
                height,
                marks,
            } => Shape::Frame {
                width: *width,
                height: *height,
                marks: inside(marks)?,
            },
            _ => return None,
        };
        Some(Mark::new(Role::Group, shape))
    })
}

/// The shape that is seen of a member's mark: of a group the circle, tile or seat in it.
fn outline(mark: &Mark) -> Option<Shape> {
    match &mark.shape {
        Shape::Group { marks, .. } => marks
            .iter()
            .find(|mark| matches!(mark.role, Role::Marker | Role::Segment | Role::Cell))
            .map(|mark| mark.shape.clone()),
        shape => Some(shape.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rollcall::Position;

    #[test]
    fn the_edge_stands_where_the_mark_stands_and_is_nobody_s_mark() {
        let circle = Shape::Circle {
            x: 1.0,
            y: 2.0,
            radius: 3.0,
        };
        let mark = Mark::new(Role::Segment, circle)
            .at(Position::Against)
            .keyed(Key::Member("PAK".into()));
        let scene = Scene {
            width: 10.0,
            height: 10.0,
            marks: vec![Mark::moved(5.0, 5.0, vec![mark])],
            map_scale: 1.0,
        };
        let edge = highlight(&scene, "PAK", true).unwrap();
        assert_eq!(edge.marks.len(), 2);
        let Shape::Group { x, marks, .. } = &edge.marks[1].shape else {
            panic!("the group is kept");
        };
        assert_eq!((*x, marks[0].role), (5.0, Role::Focus));
        assert!(marks[0].key.is_none());
        assert!(highlight(&scene, "IND", false).is_none());
    }
}
