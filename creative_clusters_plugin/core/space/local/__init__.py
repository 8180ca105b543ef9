"""The local statistics of spatial association: a record of each, with its formula, in files by family.

Records are light enough to import when QGIS starts: what computes imports numpy when it runs. What tests and corrects for all
of them alike is in `local_statistics`; nothing here knows how a map or a page is drawn.
"""
