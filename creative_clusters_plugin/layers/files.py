"""The one reader of raw files: from a path to tables in text, out of archives and spreadsheets as they are."""

import io
import re
import zipfile
import zlib
from pathlib import Path, PurePath

from ..core.messages import CreativeClustersError, Progress, mark, some, span, tick
from ..core.raw.json_tables import is_json, sheet_of_json
from ..core.raw.sheet import Sheet, sheet_of, sheet_of_cells
from .unpacking import DAMAGES, LARGEST, check_archive, check_lines, check_sheet, unpacked

_SPREADSHEETS = {".xlsx", ".xlsm", ".ods", ".xls"}
_LAYERS = {".gpkg", ".sqlite", ".db", ".dbf", ".parquet", ".fgb", ".tab", ".mif", ".shp"}
# programs' own files that GDAL has no reader for, and what they are
_FOREIGN = {
    ".sav": "SPSS",
    ".zsav": "SPSS",
    ".por": "SPSS",
    ".dta": "Stata",
    ".sas7bdat": "SAS",
    ".rds": "R",
    ".rdata": "R",
    ".rda": "R",
    ".accdb": "Access",
    ".mdb": "Access",
    ".px": "PC-Axis",
    ".xlsb": "Excel (binary)",
    ".numbers": "Numbers",
    ".geojson": "GeoJSON",
    ".qgz": "QGIS",
    ".feather": "Arrow",
}
_OF_THE_DATABASE = re.compile(
    r"layer_styles|qgis_projects|gpkg_\w+|rtree_\w+|sqlite_\w+|idx_\w+|geometry_columns\w*|geom_cols_ref_sys|spatial_ref_sys\w*|spatialite_\w+|"
    r"views_geometry_\w+|virts_geometry_\w+|vector_layers\w*|sql_statements_log|data_licenses|ElementaryGeometries|SpatialIndex|KNN2?",
    re.IGNORECASE,
)
_ABOUT = {".txt", ".md", ".pdf", ".html", ".htm", ".docx", ".xml"}  # what lies beside the data in an archive
# GDAL would take a first row of words for names of fields, and numbers for numbers. Old versions (3.6) know these options only, new
# ones those for opening too.
_ALL_ROWS_AS_TEXT = {
    f"OGR_{kind}_{what}": value
    for kind in ("XLSX", "ODS", "XLS")
    for what, value in (("HEADERS", "DISABLE"), ("FIELD_TYPES", "STRING"))
}


def read_sheets(
    path: str, wanted: str = "", encoding: str = "", progress: Progress = lambda share: True
) -> list[Sheet]:
    """The tables of a file: one, or those of the sheets of a spreadsheet and of the files of an archive, in their order.

    wanted: name of a sheet or file, where only that one counts. encoding: of text, '' to find it out. progress: asked whether to go
    on after each piece of a text. Raises CreativeClustersError, naming the file, for one that is not there, cannot be read, is empty
    or no table.
    """
    file = Path(path)
    if not file.is_file():
        raise CreativeClustersError(mark("There is no file '{file}'. FILE takes a file on disk."), file=path)
    try:
        if file.suffix.lower() in _SPREADSHEETS:
            _refuse_damage(file, file.name)
            return _chosen(_spreadsheet(str(file), file.name), wanted, file.name)
        if file.suffix.lower() in _LAYERS:
            return _chosen(_layers(str(file), file.name), wanted, file.name)
        _refuse_foreign(file)
        content = file.read_bytes()
        if content.startswith(b"PK\x03\x04"):
            return _from_archive(file, wanted, encoding, progress)
        if content.startswith(b"\x1f\x8b"):
            content = _unpacked(content, file.name)
    except OSError as error:
        raise CreativeClustersError(
            mark("'{file}' cannot be read: {reason}."),
            file=file.name,
            reason=error.strerror or str(error),
        ) from error
    return [_sheet(file.name, content, encoding, progress)]


def _sheet(name: str, content: bytes, encoding: str, progress: Progress) -> Sheet:
    tick(progress, 0.0)
    check_lines(content, name)
    if is_json(content):
        return sheet_of_json(name, content)
    return sheet_of(name, content, encoding=encoding, progress=progress)


def _refuse_damage(file: Path | io.BytesIO, name: str) -> None:
    """Raises CreativeClustersError for a spreadsheet in an archive whose check sums are wrong: GDAL does not look at them."""
    try:
        if zipfile.is_zipfile(file):
            with zipfile.ZipFile(file) as archive:
                check_archive(archive, archive.namelist(), name)
                whole = archive.testzip() is None
            if not whole:
                raise _broken(name)
    except DAMAGES as error:
        raise _broken(name) from error


def _unpacked(content: bytes, name: str) -> bytes:
    try:
        return unpacked(content, name)
    except (EOFError, OSError, zlib.error) as error:
        raise _broken(name) from error


def _broken(name: str) -> CreativeClustersError:
    return CreativeClustersError(
        mark("'{file}' is damaged or breaks off, so that it cannot be unpacked. Download it again."),
        file=name,
    )


def _from_archive(file: Path, wanted: str, encoding: str, progress: Progress) -> list[Sheet]:
    try:
        with zipfile.ZipFile(file) as archive:
            names = archive.namelist()
            if "" in names:
                raise _broken(file.name)
            names = [name for name in names if not name.endswith("/")]
            if "xl/workbook.xml" in names or "mimetype" in names:
                _refuse_damage(file, file.name)
                return _chosen(_spreadsheet(str(file), file.name), wanted, file.name)
            names = [name for name in names if not _hidden(name)]
            data = [name for name in names if PurePath(name).suffix.lower() not in _ABOUT]
            data = data or [name for name in names if PurePath(name).suffix.lower() == ".txt"] or names
            data = [name for name in data if not wanted or wanted in (name, PurePath(name).name)]
            if not data:
                raise _no_such(file.name, wanted, names)
            if sum(archive.getinfo(name).file_size for name in data) > LARGEST:
                raise CreativeClustersError(
                    mark(
                        "'{file}' holds more than 2 GB of tables: name one of them in SHEET. It has: {names}.",
                    ),
                    file=file.name,
                    names=some(names, 20),
                )
            check_archive(archive, data, file.name)
            sheets = []
            for number, name in enumerate(data):
                part = span(progress, number / len(data), (number + 1) / len(data))
                sheets += _from_member(f"{file.name}, {name}", archive.read(name), encoding, part)
            return sheets
    except DAMAGES as error:
        raise _broken(file.name) from error


def _hidden(name: str) -> bool:
    """What systems put into archives beside the files: '__MACOSX/._jobs.csv', '.DS_Store'."""
    return "__MACOSX" in PurePath(name).parts or PurePath(name).name.startswith(".")


def _from_member(name: str, content: bytes, encoding: str, progress: Progress) -> list[Sheet]:
    suffix = PurePath(name).suffix.lower()
    if suffix not in _SPREADSHEETS:
        return [_sheet(name, content, encoding, progress)]
    from osgeo import gdal

    _refuse_damage(io.BytesIO(content), name)
    place = f"/vsimem/creative_clusters_import{suffix}"
    gdal.FileFromMemBuffer(place, content)
    try:
        return _chosen(_spreadsheet(place, name), "", name)
    finally:
        gdal.Unlink(place)


def _no_such(file: str, wanted: str, names: list[str]) -> CreativeClustersError:
    return CreativeClustersError(
        mark("'{file}' has no sheet or file '{wanted}'. It has: {names}."),
        file=file,
        wanted=wanted,
        names=some(names, 20) or "-",
    )


def _chosen(tables: dict[str, list[list[str]]], wanted: str, file: str) -> list[Sheet]:
    chosen = {name: rows for name, rows in tables.items() if not wanted or name == wanted}
    if not chosen:
        raise _no_such(file, wanted, list(tables))
    filled = {name: rows for name, rows in chosen.items() if any(any(row) for row in rows)}
    if not filled:
        raise CreativeClustersError(mark("'{file}' is empty: there is nothing in its sheets."), file=file)
    return [sheet_of_cells(f"{file}, {name}", rows) for name, rows in filled.items() if len(rows) > 1] or [
        sheet_of_cells(file, next(iter(filled.values())))
    ]


def _spreadsheet(path: str, name: str) -> dict[str, list[list[str]]]:
    """The cells of every sheet as text, read by GDAL."""
    from osgeo import gdal

    before = {option: gdal.GetThreadLocalConfigOption(option) for option in _ALL_ROWS_AS_TEXT}
    kinds: list[int] = []
    gdal.PushErrorHandler(lambda kind, number, text: kinds.append(kind))  # what GDAL would print is said below
    try:
        for option, value in _ALL_ROWS_AS_TEXT.items():
            gdal.SetThreadLocalConfigOption(option, value)
        source = gdal.OpenEx(path, gdal.OF_VECTOR, open_options=["HEADERS=DISABLE", "FIELD_TYPES=STRING"])
        layers = [] if source is None else [source.GetLayer(number) for number in range(source.GetLayerCount())]
        tables = {layer.GetName(): _cells(layer) for layer in layers}
        if any(kind >= gdal.CE_Failure for kind in kinds):
            tables = {}  # sheets that break off: what was read so far is a part
    except RuntimeError:  # where somebody has told GDAL to raise
        tables = {}
    finally:
        gdal.PopErrorHandler()
        for option, value in before.items():
            gdal.SetThreadLocalConfigOption(option, value)
    if not tables:
        raise CreativeClustersError(
            mark(
                "'{file}' cannot be read as a spreadsheet: it is damaged, or of a kind that GDAL does not know.",
            ),
            file=name,
        )
    return tables


def _refuse_foreign(file: Path) -> None:
    """Raises CreativeClustersError for files of other programs, naming the program."""
    program = _FOREIGN.get(file.suffix.lower())
    if program:
        raise CreativeClustersError(
            mark(
                "'{file}' is a file of {program}, which is not read here. Save it as CSV, or a spreadsheet, and import that."
            ),
            file=file.name,
            program=program,
        )


def _layers(path: str, name: str) -> dict[str, list[list[str]]]:
    """The tables of a database or the attributes of a layer as text, their fields' names first, read by GDAL."""
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        # tables without geometry are not in the register of a SQLite file
        every = ["LIST_ALL_TABLES=YES"] if Path(path).suffix.lower() in (".sqlite", ".db", ".gpkg") else []
        source = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY, open_options=every)
        layers = [] if source is None else [source.GetLayer(number) for number in range(source.GetLayerCount())]
        tables = {layer.GetName(): [_fields(layer), *_values(layer)] for layer in layers}
    except RuntimeError:  # where somebody has told GDAL to raise
        tables = {}
    finally:
        gdal.PopErrorHandler()
    tables = {layer: rows for layer, rows in tables.items() if rows[0] and not _OF_THE_DATABASE.fullmatch(layer)}
    if not tables:
        raise CreativeClustersError(
            mark(
                "'{file}' holds no table that can be read: it is damaged, empty, or of a kind that GDAL does not know."
            ),
            file=name,
        )
    return tables


def _fields(layer) -> list[str]:
    definition = layer.GetLayerDefn()
    return [definition.GetFieldDefn(place).GetName() for place in range(definition.GetFieldCount())]


def _values(layer) -> list[list[str]]:
    width = layer.GetLayerDefn().GetFieldCount()
    return [
        [feature.GetFieldAsString(place) if feature.IsFieldSetAndNotNull(place) else "" for place in range(width)]
        for feature in layer
    ]


def _cells(layer) -> list[list[str]]:
    """The rows of a sheet. Its features must not outlive the file: GDAL does not hold it for them."""
    width = layer.GetLayerDefn().GetFieldCount()
    rows: list[list[str]] = []
    check_sheet(layer.GetFeatureCount(), width, layer.GetName())
    for feature in layer:
        check_sheet(feature.GetFID(), width, layer.GetName())
        # rows without any cell are no features: their numbers are
        rows += [[""] * width] * (feature.GetFID() - 1 - len(rows))
        rows.append(
            [feature.GetFieldAsString(place) if feature.IsFieldSetAndNotNull(place) else "" for place in range(width)]
        )
    return rows
