# shellcheck shell=bash
# What quickstart and run-tests share: the packages, the steps of a build, and how they are shown. Sourcing it
# installs what is missing; the current folder must be the top of the checkout.

packages=(
  g++ cmake ninja-build pkgconf    # the build; pkgconf finds the C++ build of Lua
  liblua5.4-dev                    # scheme scripts
  libboost-dev                     # Boost.DLL, which loads plugins
  libtomlplusplus-dev              # TOML files
  libudunits2-dev                  # units
  libspdlog-dev                    # logs
  nlohmann-json3-dev               # JSON in and out
  libcli11-dev                     # the command line
  libexpected-dev                  # std::expected, which g++ 12 lacks
  libutf8proc-dev                  # names written alike in several encodings
  libexpat1-dev                    # workbooks
  libminizip-dev zlib1g-dev        # workbooks; minizip's header needs zlib's
  libssl-dev                       # SHA-256 of the files data come from
  libsqlite3-dev libpq-dev         # databases
  libcurl4-openssl-dev             # JSON over HTTP
  libgtest-dev libgmock-dev        # tests
  libxlsxwriter-dev                # results.xlsx and forms to fill in
  postgresql                       # the server the tests start
  python3-openpyxl                 # tests: workbooks as other programs write them
  python3 git                      # tests; heng diff reads revisions with git
  lua-check                        # luacheck reads the rules in a test
)
assets=core/report/assets          # package.json there names the web assets; npm fetches them

logs=$PWD/build/logs
mkdir -p "$logs"

# step LABEL LOG ADVICE COMMAND…   runs COMMAND, its output going to build/logs/LOG.log. On a terminal a live line
# shows the time and what the log last said; elsewhere one line is printed at the end. A failure ends the script.
step() {
  local label=$1 log=$logs/$2.log advice=$3 began=$SECONDS live='' code=0
  shift 3
  if [[ -t 1 ]]; then
    show_progress "$label" "$log" &
    live=$!
    trap 'kill $live 2>/dev/null' EXIT
  fi
  "$@" >"$log" 2>&1 </dev/null || code=$?
  if [[ $live ]]; then
    kill $live
    wait $live 2>/dev/null || true
    trap - EXIT
    printf '\r\e[K'
  fi
  ((code)) || { printf '%s: %ds\n' "$label" $((SECONDS - began)); return 0; }
  printf '%s failed after %ds: %s (all of it: %s)\n' "$label" $((SECONDS - began)) "$advice" "${log#"$PWD/"}" >&2
  relevant_lines "$log" >&2
  exit 1
}

show_progress() {
  local label=$1 log=$2 began=$SECONDS last
  while :; do
    last=$(tail -n 1 "$log" 2>/dev/null | tr -cd '[:print:]' | cut -c1-60) || true
    printf '\r\e[K%s: %ds  %s' "$label" $((SECONDS - began)) "$last"
    sleep 0.5
  done
}

# The lines that say what went wrong, or the last ones.
relevant_lines() {
  local found
  found=$(grep -E '(error|Error|ERR!|E):|CMake Error|undefined reference' "$1" | tail -n 20) || true
  printf '%s\n' "${found:-$(tail -n 20 "$1")}"
}

as_root() {
  if ((EUID)); then sudo "$@"; else "$@"; fi
}

install_packages() {
  local missing=() name
  have_assets || command -v npm >/dev/null || packages+=(npm)
  for name in "${packages[@]}"; do
    [[ $(dpkg-query -Wf '${db:Status-Status}' "$name" 2>/dev/null) == installed ]] || missing+=("$name")
  done
  ((${#missing[@]})) || return 0
  as_root true   # asks for the password before the live line starts
  step "installing ${#missing[@]} packages" packages "install by hand: ${missing[*]}" apt_install "${missing[@]}"
}

apt_install() {
  as_root apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "$@"
}

have_assets() {
  [[ $assets/node_modules/.package-lock.json -nt $assets/package-lock.json ]]
}

install_assets() {
  have_assets ||
    step "fetching web assets" assets "is the npm registry reachable?" \
      npm ci --prefix $assets --omit=dev --ignore-scripts --no-audit --no-fund
}

# build PRESET [TARGET]
build() {
  step "configuring $1" "configure-$1" "if something is not found, delete build/$1 and try again" cmake --preset "$1"
  step "building $1" "build-$1" "fix these" cmake --build --preset "$1" ${2:+--target "$2"}
}

install_packages
install_assets
