"""Ratings as plain data for scripts (`rate --json`), and the fingerprint of an inspection."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from model.findings import Findings
from model.interchange import exported
from model.rating import QuestionResult, StandardRating


def ratings_data(findings: Findings) -> dict[str, Any]:
    """Every rating with its basis. `percent` is the exact share as the nearest float."""
    ratings = findings.ratings
    overall = ratings.overall
    return {
        "framework": findings.framework.id,
        "service": findings.inspection.service,
        "complete": ratings.complete,
        "overall": overall and {"score": overall.score, "max": overall.maximum, "rating": overall.rating},
        "ratings": [_rating_data(rating) for rating in ratings.standards.values()],
    }


def fingerprint(findings: Findings) -> str:
    """Twelve hexadecimal digits that change with any value of the inspection or word of its framework."""
    content = json.dumps(exported(findings), ensure_ascii=False, sort_keys=True)
    digest = hashlib.sha256(f"{findings.framework.digest}\n{content}".encode()).hexdigest().upper()
    return "-".join((digest[:4], digest[4:8], digest[8:12]))


def _rating_data(rating: StandardRating) -> dict[str, Any]:
    return {
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


def _question_data(result: QuestionResult) -> dict[str, Any]:
    data: dict[str, Any] = {
        "id": result.question.id,
        "relevant": result.count.relevant,
        "yes": result.count.yes,
        "percent": result.count.percent,
    }
    if result.parts:
        data["questions"] = [_question_data(part) for part in result.parts]
    return data
