"""The data of an inspection in the forms that other programs read, each in one module, imported when it is used."""
