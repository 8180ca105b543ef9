"""Hostile and broken inputs put through every tool: `python -m test.attack`.

kinds.py makes the cases where a kind has many, inputs.py writes the small country they run on, worker.py runs them in processes of their
own, judging.py says what is an answer.
"""
