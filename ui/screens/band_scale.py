"""The scale on which a score or a share stands among the bands of a rating."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from model import wording
from model.framework import Framework
from model.pictures.score_scale import Scaled, score_scale
from model.rating import OverallRating
from model.scales import Bands
from model.tally import Count
from ui.widgets.picture_view import PictureView


class BandScale(PictureView):
    """Shows where a value lies; the band of its rating is filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Scale"))

    def show_score(self, framework: Framework, bands: Bands, overall: OverallRating) -> None:
        """Shows an overall score, whose number stands beside the scale."""
        score, maximum = overall.score or 0, overall.maximum or 0
        scaled = Scaled(bands, score, maximum, overall.rating, str(score))
        self.show_picture(partial(score_scale, framework, scaled))

    def show_share(self, framework: Framework, bands: Bands, count: Count, rating: str | None) -> None:
        """Shows a share with the rating that it proposes."""
        share = wording.percent(count)
        scaled = Scaled(bands, count.percent or 0.0, 100, rating, share, share)
        self.show_picture(partial(score_scale, framework, scaled))
