"""The structure tree of a tagged PDF: what each piece of content is, and in which order it is read.

ISO 32000-1, 14.7 and 14.8, as far as PDF/UA-1 needs them. Objects are written when ReportLab writes the document.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc

Value: TypeAlias = Any
"""What ReportLab's `pdfdoc.format` can write: its own objects, numbers, and text that is PDF already."""

_TEXTS = frozenset({"Alt", "ID", "Lang"})
_OWNERS = {"Scope": "Table", "ColSpan": "Table", "BBox": "Layout", "ListNumbering": "List"}
_NAMED = frozenset({"Scope", "ListNumbering"})


@dataclass(eq=False, slots=True)
class Leaf:
    """A page, or an annotation, as the tree sees it: a key in the parent tree and who owns what is on it."""

    key: int
    page: Value = None
    owners: list[Element] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Content:
    """A piece of marked content: the page it is on, and its number there."""

    leaf: Leaf
    number: int


@dataclass(frozen=True, slots=True)
class Annotated:
    """An annotation that belongs to an element, and the page it is on."""

    leaf: Leaf
    annotation: Value


class Element(pdfdoc.PDFObject):
    """One node of the tree: its type, such as `P` or `TD`, its attributes, and what it holds, in reading order."""

    __RefOnly__ = 1  # ReportLab's sign for objects that others refer to

    def __init__(self, kind: str, parent: Value, **attributes: Value) -> None:
        self.kind, self.parent, self.attributes = kind, parent, attributes
        self.kids: list[Element | Content | Annotated] = []

    def add(self, kind: str, **attributes: Value) -> Element:
        """A new element within this one, behind what it holds already."""
        made = Element(kind, self, **attributes)
        self.kids.append(made)
        return made

    @property
    def last(self) -> Element | None:
        """The element that ends this one; None where content does, or nothing."""
        kid = self.kids[-1] if self.kids else None
        return kid if isinstance(kid, Element) else None

    def format(self, document: Value) -> bytes:
        """The element as PDF. ReportLab's hook."""
        entries: dict[str, Value] = {
            "Type": pdfdoc.PDFName("StructElem"),
            "S": pdfdoc.PDFName(self.kind),
            "P": document.Reference(self.parent),
        }
        entries |= {name: pdfdoc.PDFString(self.attributes[name]) for name in _TEXTS & self.attributes.keys()}
        if owned := [_attribute(name, value) for name, value in self.attributes.items() if name in _OWNERS]:
            entries["A"] = pdfdoc.PDFArray(owned)
        page = next((kid.leaf for kid in self.kids if isinstance(kid, Content)), None)
        if page is not None:
            entries["Pg"] = document.Reference(page.page)
        kids = [_kid(kid, page, document) for kid in self.kids]
        if kids:
            entries["K"] = kids[0] if len(kids) == 1 else pdfdoc.PDFArray(kids)
        return bytes(pdfdoc.PDFDictionary(entries).format(document))


def _attribute(name: str, value: Value) -> Value:
    owner = pdfdoc.PDFName(_OWNERS[name])
    return pdfdoc.PDFDictionary({"O": owner, name: pdfdoc.PDFName(value) if name in _NAMED else value})


def _kid(kid: Element | Content | Annotated, page: Leaf | None, document: Value) -> Value:
    """What an element holds: content on the element's own page by its number alone."""
    if isinstance(kid, Element):
        return document.Reference(kid)
    if isinstance(kid, Content) and kid.leaf is page:
        return kid.number
    entries: dict[str, Value] = {"Pg": document.Reference(kid.leaf.page)}
    if isinstance(kid, Content):
        entries |= {"Type": pdfdoc.PDFName("MCR"), "MCID": kid.number}
    else:
        entries |= {"Type": pdfdoc.PDFName("OBJR"), "Obj": document.Reference(kid.annotation)}
    return pdfdoc.PDFDictionary(entries)


class Tree:
    """The whole structure of one document: its root, and the way back from pages and annotations."""

    def __init__(self) -> None:
        self._top = pdfdoc.PDFDictionary({"Type": pdfdoc.PDFName("StructTreeRoot")})
        self.root = Element("Document", self._top)
        self._pages: list[Leaf] = []
        self._links: list[tuple[int, Element]] = []
        self._keys = 0

    def new_page(self) -> Leaf:
        """The next page; its `page` is set when ReportLab has made it."""
        leaf = Leaf(self._next_key())
        self._pages.append(leaf)
        return leaf

    def new_link(self, owner: Element) -> int:
        """The key of an annotation that belongs to an element."""
        key = self._next_key()
        self._links.append((key, owner))
        return key

    def _next_key(self) -> int:
        self._keys += 1
        return self._keys - 1

    def written_to(self, document: Value) -> None:
        """Makes the tree, and what says that the document is tagged, part of a document that is about to be saved."""
        catalog = document.Catalog
        top = self._top.dict
        top["K"] = document.Reference(self.root)
        top["ParentTree"] = document.Reference(_number_tree(sorted(self._owners(document))))
        top["ParentTreeNextKey"] = self._keys
        catalog.StructTreeRoot = self._top
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": pdfdoc.PDFtrue})
        catalog.Metadata = pdfdoc.XMP(creator=lambda written: _metadata(written.info.title))

    def _owners(self, document: Value) -> Iterator[tuple[int, Value]]:
        for leaf in self._pages:
            if leaf.page is not None:
                owners = pdfdoc.PDFArray([document.Reference(owner) for owner in leaf.owners])
                yield leaf.key, document.Reference(owners)
        for key, owner in self._links:
            yield key, document.Reference(owner)


def _number_tree(entries: list[tuple[int, Value]]) -> Value:
    return pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray([part for entry in entries for part in entry])})


def _metadata(title: str) -> bytes:
    """The XMP packet: that the document claims PDF/UA-1, and its title. Nothing of a case stands in it."""
    packet = f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
    return packet.encode()
