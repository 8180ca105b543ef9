"""What is an answer to an attack, and what is none."""

from .cases import REFUSED, WARNED, WORKS, Case


def fault(case: Case, found: dict) -> str:
    """What is wrong with what came of a case; '' where it was answered."""
    if found.get("broken"):
        return f"broken: {found['broken'].strip().splitlines()[-1][:300]}"
    if found["changed"]:
        return f"inputs changed: {', '.join(found['changed'])}"
    if found["left"]:
        return f"left behind: {', '.join(found['left'])}"
    if case.due == REFUSED and not found["error"]:
        return f"not refused; warnings: {found['warnings']}"
    if case.due == WORKS and found["error"]:
        return f"an error: {found['error'][:300]}"
    if case.due == WARNED and not (found["error"] or found["warnings"]):
        return "done without a word"
    text = " ".join([found["error"], *found["warnings"]])
    missing = [words for words in case.words if not any(word in text for word in words.split("|"))]
    return f"no word of {', '.join(missing)}: {text[:300]}" if missing else ""
