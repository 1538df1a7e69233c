#!/usr/bin/env bash
# Sets up what the Makefile's two front doors need, and says clearly what could not be had.
#   prepare.sh venv PYTHON   a virtual environment in .venv
#   prepare.sh node          the checkers that come from npm, into node_modules
#   prepare.sh chromium      a browser for the browser tests
set -u
cd "$(dirname "$0")/.."

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo -n "$@"; else return 1; fi
}

apt_install() {
  command -v apt-get >/dev/null || return 1
  as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null
}

venv() {
  local python="$1"
  if ! "$python" -c 'import sys; raise SystemExit(sys.version_info < (3, 11))'; then
    echo "kursbau needs Python 3.11 or newer; '$python' is not (set PYTHON=...)." >&2
    exit 1
  fi
  "$python" -c 'import ensurepip' 2>/dev/null || apt_install python3-venv ||
    { echo "Python's venv module is missing: install the package python3-venv." >&2; exit 1; }
  "$python" -m venv .venv
}

node() {
  .venv/bin/python tests/node.py npm ci --silent --no-audit --no-fund && return
  echo "The checkers from npm could not be installed: type checks of the player and the" >&2
  echo "accessibility tests will be reported as skipped." >&2
}

chromium() {
  .venv/bin/python -m tests.browser.chromium >/dev/null 2>&1 && return
  echo "No Chromium found; trying to install it." >&2
  apt_install chromium && return
  .venv/bin/playwright install chromium >/dev/null 2>&1 && return
  echo "Chromium could not be installed: browser tests will be reported as skipped." >&2
  echo "Install Chromium, or name one in KURSBAU_CHROMIUM." >&2
}

"$@"
