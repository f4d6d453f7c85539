#!/usr/bin/env bash
# format.sh ROOT: the C++ sources are as .clang-format has them, by the clang-format of Debian 12; another version
# breaks lines otherwise.
set -euo pipefail
cd "$1"
if ! clang-format --version 2>/dev/null | grep -q 'version 14\.'; then
  echo "clang-format 14 is not installed: apt-get install clang-format"
  exit 77
fi
find core plugins tests -name build -prune -o -name node_modules -prune -o -name '*.[ch]pp' -print0 |
  xargs -0 clang-format --dry-run --Werror
