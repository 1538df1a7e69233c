"""A scenario as a drawing: scenes as boxes in layers, choices as arrows (SVG), for overviews and reviews."""

from builder.render.graph.drawing import scenario_graph

__all__ = ["scenario_graph"]
