//! From TopoJSON of today to the pieces of the map (native; used by xtask pack).
