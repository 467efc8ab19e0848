"""Charts as descriptions: shapes and words with roles in place of colours, laid out for a width.

`reports/pictures.py` draws them on paper and `ui/widgets/picture_view.py` on the screen, by the same rules.
"""
