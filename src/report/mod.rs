//! Everything known about a workspace, serialisable.
