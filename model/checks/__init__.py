"""What `model.framework_check` looks at, one subject a module: shapes, names, conditions, bands, tables, examples."""
