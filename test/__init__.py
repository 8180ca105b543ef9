"""Tests, and the generators that they rest on."""
