"""Copies chain into one cluster; stories that merely overlap with a roundup do not."""

from __future__ import annotations

from copydesk.duplicates.clusters import name_clusters


def test_copies_of_copies_are_one_cluster_named_by_its_smallest_id():
    named = name_clusters([("b", "c"), ("a", "b")], [])
    assert named == {("b", "c"): "a", ("a", "b"): "a"}


def test_a_roundup_does_not_join_the_stories_it_overlaps():
    stories = [("roundup", f"story-{number}") for number in range(4)]
    named = name_clusters([], stories)
    assert named == {stories[0]: "roundup", stories[1]: "roundup"}


def test_three_tellings_of_one_event_are_one_cluster():
    pairs = [("a", "b"), ("a", "c"), ("b", "c")]
    assert set(name_clusters([], pairs).values()) == {"a"}


def test_clusters_that_share_no_article_keep_apart():
    assert name_clusters([("a", "b")], [("c", "d")]) == {("a", "b"): "a", ("c", "d"): "c"}
