"""Ratings as plain data for scripts (`rate --json`), and the fingerprint of an inspection."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from model.findings import Findings
from model.interchange import exported
from model.rating import PooledScore, QuestionResult, StandardRating, StatisticResult
from model.tally import Count


def ratings_data(findings: Findings) -> dict[str, Any]:
    """Every rating with its basis. `percent` is the exact share as the nearest float."""
    ratings = findings.ratings
    overall = ratings.overall
    data: dict[str, Any] = {
        "framework": findings.framework.id,
        "service": findings.inspection.service,
        "complete": ratings.complete,
        "overall": overall and {"score": overall.score, "max": overall.maximum, "rating": overall.rating},
        "ratings": [
            *(_score_data(score, "headline") for score in ratings.headlines),
            *(_score_data(score, "section") for score in ratings.sections.values()),
            *(_rating_data(rating) for rating in ratings.standards.values()),
        ],
    }
    if ratings.statistics:
        data["statistics"] = [_statistic_data(result) for result in ratings.statistics]
    return data


def fingerprint(findings: Findings) -> str:
    """Twelve hexadecimal digits that change with any value of the inspection or word of its framework."""
    content = json.dumps(exported(findings), ensure_ascii=False, sort_keys=True)
    digest = hashlib.sha256(f"{findings.framework.digest}\n{content}".encode()).hexdigest().upper()
    return "-".join((digest[:4], digest[4:8], digest[8:12]))


def _score_data(score: PooledScore, method: str) -> dict[str, Any]:
    """A section's or a headline's pooled share, in the shape of a rating."""
    return {
        "id": score.id,
        "title": score.title,
        "method": method,
        "proposed": score.band,
        "final": score.band,
        "score": None,
        "drivers": [],
        "gates": [],
        "questions": [],
        **_count_data(score.count),
        "band": score.band,
    }


def _statistic_data(result: StatisticResult) -> dict[str, Any]:
    return {
        "id": result.statistic.id,
        "count": result.count.yes,
        "relevant": result.count.relevant,
        "percent": result.count.percent,
    }


def _count_data(count: Count) -> dict[str, Any]:
    return {"relevant": count.relevant, "yes": count.yes, "percent": count.percent}


def _rating_data(rating: StandardRating) -> dict[str, Any]:
    data = {
        "id": rating.standard.id,
        "title": rating.standard.title,
        "method": rating.standard.method.id,
        "proposed": rating.proposed,
        "final": rating.final,
        "score": rating.score,
        "drivers": list(rating.drivers),
        "gates": list(rating.gates),
        "questions": [_question_data(result) | {"band": result.band} for result in rating.questions],
    }
    return data if rating.pooled is None else data | _count_data(rating.pooled) | {"band": rating.proposed}


def _question_data(result: QuestionResult) -> dict[str, Any]:
    data: dict[str, Any] = {"id": result.question.id, **_count_data(result.count)}
    if result.parts:
        data["questions"] = [_question_data(part) for part in result.parts]
    return data
