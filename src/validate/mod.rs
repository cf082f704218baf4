//! Raw documents to the model, collecting diagnostics.
