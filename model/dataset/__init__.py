"""An inspection as tables for analysts: described once, written in every form of reports/exports (docs/exports.md)."""
