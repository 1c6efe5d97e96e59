from __future__ import annotations

from schematune.metrics import Figure, Interval
from schematune.training.measuring import _counted


def test_what_was_found_lies_on_the_device_that_sums_it() -> None:
    import torch

    meta = torch.device("meta")
    figure = Figure(0.5, Interval(0.1, 0.9), 2)
    assert _counted(figure, meta).device == _counted(None, meta).device == meta
    cpu = torch.device("cpu")
    assert (_counted(figure, cpu) + _counted(None, cpu)).tolist() == [0.5, 2.0]
