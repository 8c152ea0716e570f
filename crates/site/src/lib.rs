//! Serves the built site as a strict static host does: compression, policy, fallback.
