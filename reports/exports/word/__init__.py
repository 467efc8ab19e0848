"""The Word document: the text, the tables and the charts of the inspection summary, for authors to go on with."""
