"""Names of tables and columns as SQL takes them, whatever letters they have."""


def quoted_name(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
