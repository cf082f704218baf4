//! The only writer of disk: atomic, prunes what is stale, leaves equal files untouched.
