//! What votes say together: agreement, cohesion, blocs, comparisons, and the sets of votes that they are counted over.

pub(crate) mod agreement;
pub(crate) mod bit_sliced_counter;
pub(crate) mod blocs;
pub(crate) mod cohesion;
pub(crate) mod comparison;
pub(crate) mod group_unity;
pub(crate) mod member_pair;
pub(crate) mod member_record;
pub(crate) mod position_bitmaps;
pub(crate) mod position_matrix;
pub(crate) mod vote_set;
