# Sourced by the scripts beside it: servers on free loopback ports, ended when the script ends; CPU and memory from /proc.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
ROOT=$PWD
JAR=$ROOT/target/quarkus-app/quarkus-run.jar
WORK=$ROOT/target/bench
HEAP=${HEAP:-512m}
RUNS=${RUNS:-3}
SECONDS_EACH=${SECONDS_EACH:-5}
# A browser's own words, since reading them is part of the work.
BROWSER=(-H 'Accept: text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' -H 'Accept-Language: de-CH,de;q=0.9,en;q=0.7'
  -H 'Accept-Encoding: gzip, deflate, br' -H 'User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0')
mkdir -p "$WORK"

STARTED=()
end_all() {
  local pid
  for pid in "${STARTED[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${STARTED[@]}"; do wait "$pid" 2>/dev/null || true; done
  STARTED=()
}
trap end_all EXIT

need() {
  local tool
  for tool in "$@"; do
    command -v "$tool" >/dev/null || { echo "$tool is missing: apt-get install wrk nginx-light curl" >&2; exit 2; }
  done
  [ -f "$JAR" ] || { echo "No jar: mvn -DskipTests package" >&2; exit 2; }
}

free_port() {
  local port
  while port=$((20000 + RANDOM % 12000)); (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
  echo "$port"
}

# dragoman DATA [java options]: sets APP (pid) and URL once it says that it is open.
dragoman() {
  local data=$1 port log i; shift
  port=$(free_port)
  log=${LOG:-$WORK/dragoman.log}
  : >"$log"
  (cd "$WORK" && exec java "-Xmx$HEAP" "$@" "-Ddragoman.data=$data" "-Dquarkus.http.port=$port" -jar "$JAR") >"$log" 2>&1 &
  APP=$!
  STARTED+=("$APP")
  URL=http://127.0.0.1:$port
  for i in $(seq "${PATIENCE:-2400}"); do
    grep -q 'Dragoman is open at' "$log" && return 0
    kill -0 "$APP" 2>/dev/null || break
    sleep 0.05
  done
  echo "It did not open:" >&2; tail -30 "$log" >&2; exit 1
}

end() { kill "$1" 2>/dev/null || true; wait "$1" 2>/dev/null || true; }

# User and system time of a process and its living children's, in ms.
cpu_ms() {
  local pid total=0 hz; hz=$(getconf CLK_TCK)
  for pid in "$@"; do
    local stat; stat=$(<"/proc/$pid/stat"); stat=${stat##*) }
    set -- $stat
    total=$((total + (${12} + ${13}) * 1000 / hz))
  done
  echo "$total"
}

rss_mb() { awk '/^VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$1/status"; }

# load URL PIDS [wrk options]: sets RATE (requests a second), CPU (server's ms a request), BAD (answers that were none).
load() {
  local url=$1 pids=$2 before after out requests; shift 2
  before=$(cpu_ms $pids)
  out=$(wrk -c32 -t1 -d"${SECONDS_EACH}s" "$@" "$url")
  after=$(cpu_ms $pids)
  requests=$(awk '/requests in/ { print $1 }' <<<"$out")
  RATE=$(awk '/^Requests\/sec/ { print $2 }' <<<"$out")
  CPU=$(awk -v ms=$((after - before)) -v n="$requests" 'BEGIN { printf "%.4f", n ? ms / n : 0 }')
  BAD=$(awk '/Non-2xx/ { print $NF } /Socket errors/ { gsub(/[^0-9 ]/, ""); s = 0; for (i = 1; i <= NF; i++) s += $i; print s }' <<<"$out" | awk '{ s += $1 } END { print s + 0 }')
}

larger() { awk -v a="$1" -v b="$2" 'BEGIN { print (a > b ? a : b) }'; }
smaller() { awk -v a="$1" -v b="$2" 'BEGIN { print (a < b ? a : b) }'; }

machine() {
  printf '%s, %s cores, load %s, %s, %s\n' "$(date -u +%Y-%m-%d)" "$(nproc)" "$(cut -d' ' -f1 /proc/loadavg)" \
    "$(java -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/Java \1/p')" "$(uname -sr | cut -d- -f1)"
}
