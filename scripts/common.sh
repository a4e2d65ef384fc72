# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Read by the scripts beside it: where the project is, how they speak, what they build.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# Used by the scripts that read this file.
# shellcheck disable=SC2034
binary=${DECORO_BINARY:-$root/.build/release/decoro}
results=$root/artefacts

say() { printf '==> %s\n' "$*" >&2; }

fail() {
  printf 'error: %s\n' "$1" >&2
  shift
  for line in "$@"; do printf '       %s\n' "$line" >&2; done
  exit 1
}

# One release build for running, packaging, documentation and measuring. The flags are always the
# same: another set of flags in the same folder would compile everything again.
build_release() {
  say "Building decoro (release; the first time takes several minutes)"
  swift build --package-path "$root" -c release --static-swift-stdlib --product decoro >&2
}

# A step of a test run that is not a test by itself: remembered with its exit code, so that the
# tally counts it and the steps after it still run.
step() {
  local name=$1 code=0
  shift
  say "$name"
  "$@" || code=$?
  mkdir -p "$results"
  printf '%s\t%s\n' "$code" "$name" >>"$results/steps.tsv"
  [ "$code" = 0 ] || printf 'error: %s: exit %s\n' "$name" "$code" >&2
  return "$code"
}
