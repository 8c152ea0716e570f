//! Where: outlines, seats through time, markers, tile grid, hit-testing.
