.DEFAULT_GOAL := help
.PHONY: help setup build demo test test-unit test-qgis test-web test-oldest coverage lint package deploy bench bench-scale attack fuzz sample translations check-live rooms clean

PYTHON := .venv/bin/python
PROFILE ?= default
FILES ?= 100000
SEEDS ?= 1
POINTS ?= 10000000
JOBS ?= auto
PROFILES ?= $(HOME)/.local/share/QGIS/QGIS3/profiles
PLUGINS := $(PROFILES)/$(PROFILE)/python/plugins

export QT_QPA_PLATFORM ?= offscreen
export LC_ALL := C.UTF-8

# QGIS started by a recipe finds the built plugin and the packages of .venv, and leaves the user's profile alone
demo bench bench-scale: export QGIS_PLUGINPATH := $(CURDIR)/build
demo bench bench-scale: export QGIS_CUSTOM_CONFIG_PATH := $(CURDIR)/build/profile
demo bench bench-scale: export PYTHONPATH = $(wildcard $(CURDIR)/.venv/lib/python3*/site-packages)
demo bench bench-scale: export PYTHONDONTWRITEBYTECODE := 1

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' Makefile

setup: ## install QGIS (Debian 12 and 13) and the Python packages in .venv
	@bash .ci/setup

build: setup ## the installable folder build/creative_clusters_plugin
	@$(PYTHON) .ci/build.py

demo: build ## hotspots of the bundled sample country, in build/demo
	@$(PYTHON) test/demo.py

# as many at a time as there are processors; the tests of a file stay together and share what they build
TESTS = -n $(JOBS) --dist loadfile --durations=25

test: build ## all tests, in a real QGIS where they need one (JOBS=auto at a time)
	@bash .ci/setup test
	@rm -rf .qgis-settings
	$(PYTHON) -m pytest $(TESTS)

test-oldest: build ## all tests with the lowest versions of the libraries, in an environment of its own (Debian 12)
	@bash .ci/test-oldest $(TESTS)

test-unit: setup ## the tests of the statistics, file formats and texts, which start no QGIS
	$(PYTHON) -m pytest -p no:qgis $(TESTS) test/unit

test-qgis: build ## the tools in a real QGIS
	@bash .ci/setup test
	@rm -rf .qgis-settings
	$(PYTHON) -m pytest $(TESTS) test/qgis

test-web: setup ## the interactive map and the profiles in a real browser
	@bash .ci/setup test
	$(PYTHON) -m pytest -p no:qgis $(TESTS) test/web

coverage: build ## which lines of the plugin the tests run, as a list of what is missing
	@bash .ci/setup test
	@rm -rf .qgis-settings
	$(PYTHON) -m pytest $(TESTS) --cov=creative_clusters_plugin --cov-report=term-missing:skip-covered

lint: setup ## ruff, the QGIS and Qt 6 rules of flake8-qgis, mypy, and ESLint for the page's scripts
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m flake8 --isolated --select=QGS1,QGS4 creative_clusters_plugin
	$(PYTHON) -m mypy
	bash .ci/eslint/run

check-live: ## one small request to each service, and what differs (needs the network)
	$(PYTHON) .ci/check_live.py

package: build ## check the plugin as the plugin repository does, and zip it
	@$(PYTHON) .ci/package.py

deploy: build ## copy the plugin into a QGIS profile (PROFILE=default)
	@mkdir -p "$(PLUGINS)"
	@rm -rf "$(PLUGINS)/creative_clusters_plugin"
	@cp -r build/creative_clusters_plugin "$(PLUGINS)/"
	@echo "copied to $(PLUGINS)/creative_clusters_plugin; switch it on in QGIS under Plugins"

bench: build ## time and memory at national scale (PEERS_PYTHON: an interpreter with pygeoda and numba; POINTS in a database)
	@$(PYTHON) -m test.bench
	@$(PYTHON) -m test.bench.space
	@$(PYTHON) -m test.bench.points
	@$(PYTHON) -m test.bench.imports
	@$(PYTHON) -m test.bench.pairs
	@$(PYTHON) -m test.bench.related
	@$(PYTHON) -m test.bench.atlas
	@$(PYTHON) -m test.bench.interactive
	@$(PYTHON) -m test.bench.counting
	@$(PYTHON) -m test.bench.files
	@$(PYTHON) -m test.bench.tables
	@$(PYTHON) -m test.bench.suppressed
	@$(PYTHON) -m test.bench.page
	@$(PYTHON) -m test.bench.noise
	@$(PYTHON) -m test.bench.noise_table
	@$(PYTHON) -m test.bench.database $(POINTS)

bench-scale: build ## every tool at three sizes: time, memory, growth (KIND: areas, rows or points; SIZES of them; TOOLS: some)
	@$(PYTHON) -m test.bench.scale $(if $(KIND),--kind $(KIND)) $(if $(SIZES),--sizes $(SIZES)) $(TOOLS)

attack: setup ## put hostile and broken inputs through every tool (SEEDS: how often, each time in another order)
	@for seed in $$(seq $(SEEDS)); do $(PYTHON) -W ignore -m test.attack --seed $$seed || exit 1; done

fuzz: setup ## put 100,000 damaged files through the importer (FILES)
	$(PYTHON) -m test.fuzz $(FILES)

sample: setup ## write the synthetic sample country anew
	@$(PYTHON) -m test.sample

translations: setup ## bring i18n/*.ts up to date with the texts in the code
	@$(PYTHON) .ci/translations.py

rooms: setup ## the picture and the table of rooms in docs/developing.md
	@$(PYTHON) .ci/rooms.py

clean: ## remove everything that was built, and .venv
	rm -rf build .venv .venv-oldest .qgis-settings .pytest_cache .mypy_cache .ruff_cache .hypothesis .ci/eslint/node_modules .coverage
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
