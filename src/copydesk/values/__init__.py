"""Values read from prose: dates, quantities, ordinals."""
