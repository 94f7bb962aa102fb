"""Words of English and of the trade, as data."""
