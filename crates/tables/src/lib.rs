//! The facts as CSV: read into packs, and written back.
