"""Speed and memory at national scale, as ratios against plain reading and writing in the same run: `python -m test.bench`."""
