//! How it looks and where it lives: the figure, its address, its scene of marks.
