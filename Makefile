# make figures   train the quick profile from nothing and draw every table and figure
# make test      check, test and lint everything
# make lab       JupyterLab with the right kernel
# make lock      resolve the dependencies of settings.ini anew
BIN := .venv/bin
PYTHON ?= python3
export PATH := $(CURDIR)/$(BIN):$(PATH)

.PHONY: figures test lab lock install
figures: .venv/installed
	@echo "== The students' table at profile quick: 10 runs on real handwritten digits, two processes side by side; three to seven minutes on two cores"
	rm -rf figures/local
	$(BIN)/boc-kd batch students --profile quick --jobs 2 --runs figures/local/runs
	@echo "== Your runs' rows, table and figures"
	$(BIN)/boc-kd collect --profile quick --runs figures/local/runs --to figures/local/results
	$(BIN)/boc-kd draw --results figures/local/results --figures figures/local
	@echo "== The committed rows' tables and figures"
	$(BIN)/boc-kd draw
	@echo "== Done. Look at figures/local/ (what this machine has just trained) and at figures/ (the committed rows; README.md shows them)."

test: .venv/installed
	.ci/exported
	$(BIN)/python .ci/links
	$(BIN)/ruff check .
	.ci/notebooks
	.ci/figures

lab: .venv/installed
	$(BIN)/jupyter lab nbs/index.ipynb

lock: .venv/installed
	$(BIN)/pip install -q uv
	$(BIN)/uv pip compile --refresh setup.py --extra dev --universal --python-version 3.11 --no-annotate --no-emit-index-url -o requirements.lock

install: .venv/installed
.venv/installed: requirements.lock settings.ini setup.py
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info[:2] not in ((3, 11), (3, 12)))' || \
	  { echo "$(PYTHON) is not Python 3.11 or 3.12: name one that is, as in make PYTHON=python3.11"; exit 2; }
	@echo "== Installing into .venv (some 6 GB with the GPU's libraries; two to five minutes, once)"
	$(PYTHON) -m venv .venv
	$(BIN)/pip install -qq --disable-pip-version-check -r requirements.lock
	$(BIN)/pip install -qq --disable-pip-version-check --no-deps --no-build-isolation --config-settings editable_mode=compat -e .
	@touch $@
