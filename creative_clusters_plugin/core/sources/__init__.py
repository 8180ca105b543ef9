"""Where figures and boundaries can be fetched: addresses, limits, licences, and how an answer is told from a page of errors.

Nothing here touches the network: requests are records, answers are bytes.
"""
