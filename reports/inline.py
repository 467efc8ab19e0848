"""Parts of a line that are something of their own: links, and signs that are read out by their names."""

from __future__ import annotations

from html import escape

from reports.tagged_canvas import END, LINK, SIGN

_END = f'<onDraw name="{END}" label=""/>'


def link(key: str, text: str, leads_to: str) -> str:
    """Markup that leads to a bookmark; `text` is markup, and `leads_to` says in words where it goes."""
    label = escape(f"{key}|{leads_to}")
    return f'<onDraw name="{LINK}" label="{label}"/><a href="#{escape(key)}">{text}</a>{_END}'


def sign(shown: str, name: str) -> str:
    """Markup of a sign that stands for a word."""
    return f'<onDraw name="{SIGN}" label="{escape(name)}"/>{shown}{_END}'


def place(key: str) -> str:
    """Markup of a place within a paragraph that links lead to."""
    return f'<a name="{escape(key)}"/>'
