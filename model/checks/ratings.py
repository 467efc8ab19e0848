"""How a framework rates: groups of ratings, bands, and the methods that place shares in them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import chain, pairwise

from model.checks.source import Entry, Source
from model.faults import Fault, near_miss
from model.rating import COMPUTED_KINDS

# What a kind of method uses, of the entries that not every kind does.
_USES: Mapping[str, Collection[str]] = {
    "lowest_band": ("bands", "bands_setting", "gates", "ratings"),
    "pooled_share": ("bands", "bands_setting", "decided", "ratings"),
    "judgement": ("ratings",),
}
_OPTIONAL = ("bands", "bands_setting", "gates", "ratings", "decided")


def rating_faults(source: Source) -> Iterator[Fault]:
    """Everything wrong with ratings, bands and methods."""
    yield from _score_faults(source)
    for bands in source.of("bands"):
        yield from _bands_faults(source, bands)
    for method in source.of("method"):
        yield from _method_faults(source, method)
    for entry in (*source.of("method"), *source.of("headline")):
        yield from _bands_source_faults(source, entry)
    for domain in source.of("domain"):
        yield from _domain_faults(source, domain)


def ratings_in(source: Source, group: str) -> dict[str, Entry]:
    """The ratings of a group by id, lowest first."""
    return {name: rating for name, rating in source.names("rating").items() if rating.text("group") == group}


def group_faults(source: Source, entry: Entry) -> Iterator[Fault]:
    """The group of ratings that a method or the overall rating gives has to exist."""
    group = entry.text("ratings")
    known = {rating.text("group"): rating for rating in source.names("rating").values()}
    named = ", ".join(name for name in known if name)
    if group in known or not known:
        return
    if group:
        message = f"There is no group of ratings “{group}”.{near_miss(group, known)}"
        yield entry.fault("group_unknown", message, "ratings")
    else:
        message = f"Say with “ratings” which group of ratings this gives. There is: {named}."
        yield entry.fault("group_missing", message)


def rating_name_faults(
    source: Source, entry: Entry, rating: str, group: str, *inner: str | int
) -> Iterator[Fault]:
    """A rating has to exist, in this group."""
    known = source.names("rating")
    if rating not in known:
        yield entry.unknown("rating", rating, ratings_in(source, group), *inner)
    elif known[rating].text("group") != group:
        message = f"“{rating}” is a rating of the group “{known[rating].text('group')}”, not of “{group}”."
        yield entry.fault("rating_other_group", message, *inner)


def unused_faults(entry: Entry, optional: Collection[str], used: Collection[str]) -> Iterator[Fault]:
    """Entries that say something which this kind of thing takes no notice of."""
    for name in optional:
        if entry.table.get(name) and name not in used:
            message = (
                f"{entry.label} is of kind {entry.text('kind')}, which has no use for “{name}”. Leave it out."
            )
            yield entry.fault("entry_unused", message, name)


def highest_sum(source: Source) -> int | None:
    """The score of a service with the highest rating everywhere; None where something it needs is not sound."""
    if len(source.of("standard")) != len(source.names("standard")):
        return None
    scored = [standard for standard in source.of("standard") if standard.table.get("scored", True)]
    highest = [max(scores, default=None) for scores in (_scores(source, standard) for standard in scored)]
    known = [score for score in highest if score is not None]
    return sum(known) if known and len(known) == len(scored) else None


def rating_groups(source: Source) -> frozenset[str]:
    """The groups of the ratings that scored standards can have."""
    methods = source.names("method")
    scored = [standard for standard in source.of("standard") if standard.table.get("scored", True)]
    named = [methods.get(standard.table["method"]) for standard in scored]
    return frozenset(method.text("ratings") for method in named if method is not None)


def _scores(source: Source, standard: Entry) -> list[int]:
    method = source.names("method").get(standard.table["method"])
    ratings = ratings_in(source, method.text("ratings")) if method is not None else {}
    scores = [rating.table.get("score") for rating in ratings.values()]
    return [score for score in scores if isinstance(score, int)]


def _score_faults(source: Source) -> Iterator[Fault]:
    """Ratings stand lowest first in their group, and their scores rise with them."""
    for group in dict.fromkeys(rating.text("group") for rating in source.of("rating")):
        for below, above in pairwise(r for r in source.of("rating") if r.text("group") == group):
            yield from _step_faults(below, above)


def _step_faults(below: Entry, above: Entry) -> Iterator[Fault]:
    low, high = below.table.get("score"), above.table.get("score")
    if (low is None) != (high is None):
        message = f"{below.id} and {above.id}: give both a score, or neither."
        yield above.fault("score_missing", message, "score")
    elif low is not None and high is not None and high <= low:
        message = f"Ratings stand lowest first, so the score has to be above {low}, that of {below.id}."
        yield above.fault("score_order", message, "score")


def _bands_faults(source: Source, bands: Entry) -> Iterator[Fault]:
    """Bands begin at 0, follow one another without a gap or an overlap, and end at the highest value."""
    listed = bands.children("band")
    if not listed:
        yield bands.fault("bands_missing", "Give at least one band.", "band")
        return
    if listed[0].table["from"] != 0:
        yield listed[0].fault("bands_start", "The lowest band has to begin at 0.", "from")
    for band in listed:
        if band.table["to"] < band.table["from"]:
            yield band.fault("bands_reversed", "This band ends before it begins.", "to")
    for below, above in pairwise(listed):
        yield from _joint_faults(below, above)
    yield from _bands_end(source, bands, listed[-1])
    yield from _bands_order(source, listed)


def _joint_faults(below: Entry, above: Entry) -> Iterator[Fault]:
    end, start = below.table["to"], above.table["from"]
    if start > end + 1:
        missing = f"{end + 1}" if start == end + 2 else f"{end + 1} to {start - 1}"
        yield above.fault("bands_gap", f"No band holds {missing}. Begin this one at {end + 1}.", "from")
    elif start <= end:
        message = f"This band begins at {start}, and the one below it ends at {end}. Begin at {end + 1}."
        yield above.fault("bands_overlap", message, "from")


def _bands_end(source: Source, bands: Entry, last: Entry) -> Iterator[Fault]:
    percent = bands.table["unit"] == "percent"
    summed = any(overall.table.get("bands") == bands.id for overall in source.of("overall"))
    end = 100 if percent else highest_sum(source) if summed else None
    if end is not None and last.table["to"] != end:
        why = "" if percent else ", the highest sum of scores that there can be"
        yield last.fault("bands_end", f"The highest band has to end at {end}{why}.", "to")


def _bands_order(source: Source, listed: tuple[Entry, ...]) -> Iterator[Fault]:
    """The bands' ratings are of one group, in its order."""
    known = source.names("rating")
    order = list(known)
    placed = [band for band in listed if band.table["rating"] in known]
    group = known[placed[0].table["rating"]].text("group") if placed else ""
    for band in placed:
        yield from rating_name_faults(source, band, band.table["rating"], group, "rating")
    ours = [band for band in placed if known[band.table["rating"]].text("group") == group]
    for below, above in pairwise(ours):
        if order.index(above.table["rating"]) <= order.index(below.table["rating"]):
            message = (
                f"{above.table['rating']} does not come above {below.table['rating']} among the ratings."
            )
            yield above.fault("bands_order", message, "rating")


def _method_faults(source: Source, method: Entry) -> Iterator[Fault]:
    kind = method.table["kind"]
    if kind not in _USES:
        return
    yield from unused_faults(method, _OPTIONAL, _USES[kind])
    rates = any(standard.text("method") == method.id for standard in source.every.get("standard", ()))
    banded = method.text("bands") or method.text("bands_setting")
    if (
        kind in COMPUTED_KINDS
        and not banded
        and (kind == "lowest_band" or method.table.get("decided") or rates)
    ):
        message = "This kind of method rates by bands. Name them with “bands” or “bands_setting”."
        yield method.fault("bands_missing", message)
    if banded or rates:
        yield from group_faults(source, method)


def _bands_source_faults(source: Source, entry: Entry) -> Iterator[Fault]:
    """The bands of a method or a headline: one way to name them, in percent, and for each rating it gives."""
    if entry.text("bands") and entry.text("bands_setting"):
        message = "Say either “bands” or “bands_setting”: one of the two would be passed over."
        yield entry.fault("bands_twice", message, "bands_setting")
    place = "bands_setting" if entry.text("bands_setting") else "bands"
    for bands in source.of("bands"):
        if bands.id in _bands_of(source, entry):
            if bands.table["unit"] != "percent":
                message = f"“{bands.id}” is in {bands.table['unit']}. Shares of cases need bands in percent."
                yield entry.fault("bands_unit", message, place)
            if entry.kind == "method":
                yield from _method_bands_faults(source, entry, bands, place)


def _bands_of(source: Source, entry: Entry) -> frozenset[str]:
    setting = source.names("setting").get(entry.text("bands_setting"))
    choices = setting.children("choice") if setting is not None else ()
    return frozenset(chain([entry.text("bands")], (choice.text("bands") for choice in choices))) - {""}


def _method_bands_faults(source: Source, method: Entry, bands: Entry, place: str) -> Iterator[Fault]:
    """A panel may decide for any rating that the method gives, so each needs its band."""
    group, ratings = method.text("ratings"), source.names("rating")
    banded = {band.table["rating"]: band for band in bands.children("band")}
    others = {ratings[name].text("group") for name in banded if name in ratings} - {group}
    if others and ratings_in(source, group):
        message = (
            f"“{bands.id}” is for ratings of the group “{min(others)}”, and this method gives “{group}”."
        )
        yield method.fault("rating_other_group", message, place)
    for name in ratings_in(source, group) if not others else ():
        if name not in banded:
            yield bands.fault("bands_incomplete", f"No band is for the rating “{name}”.", "band")


def _domain_faults(source: Source, domain: Entry) -> Iterator[Fault]:
    """A domain with a method has a pooled score of its own: a share of cases, without a rating."""
    method = source.names("method").get(domain.text("method"))
    if method is None:
        return
    rated = [name for name in ("bands", "bands_setting", "decided") if method.table.get(name)]
    if method.text("kind") != "pooled_share" or rated:
        message = (
            f"{method.label} rates standards. A {domain.kind} has a score only: name a method of kind "
            "pooled_share without bands."
        )
        yield domain.fault("domain_method", message, "method")
    elif not domain.text("sample"):
        message = f"{method.label} counts cases, and {domain.label} has no sample. Give it one."
        yield domain.fault("method_without_cases", message, "method")
