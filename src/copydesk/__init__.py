"""copydesk: a test suite for facts in prose."""
