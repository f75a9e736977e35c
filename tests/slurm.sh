#!/usr/bin/env bash
# Starts a Slurm of two nodes on this machine, submits contrib/slurm's jobs to it, kills a node midway, and holds what
# comes out against a run of one process. Usage: tests/slurm.sh PROGRAM [ARTICLES] (as root)
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
program=$(realpath "$1")
articles=${2:-8000}
work=$(mktemp -d)
chmod 755 "$work"

stop() {
  pkill -9 -f "$work/slurm.conf" || true
  pkill -9 -f "$work/munge" || true
  rm -rf "$work"
}
trap stop EXIT
say() { printf '%s\n' "$*"; }
# Waits until a command succeeds, for that many seconds.
await() {
  local left=$1
  shift
  until "$@" >/dev/null 2>&1; do
    [ $((left -= 1)) -gt 0 ] || { say "waited in vain for: $*" >&2; tail -n 30 "$work"/*.log >&2; exit 1; }
    sleep 1
  done
}

# The daemons know each other by a key of their own.
mkdir -m 700 "$work/munge"
dd if=/dev/urandom of="$work/munge/key" bs=1024 count=1 status=none
chmod 600 "$work/munge/key"
chown -R munge: "$work/munge"
runuser -u munge -- /usr/sbin/munged --force --key-file="$work/munge/key" --socket="$work/munge/socket" \
  --pid-file="$work/munge/pid" --log-file="$work/munge/log" --seed-file="$work/munge/seed"
chmod 755 "$work/munge"

cat >"$work/slurm.conf" <<CONF
ClusterName=crossread
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmUser=root
AuthInfo=socket=$work/munge/socket
SlurmctldPort=16817
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd-%n.pid
SlurmdSpoolDir=$work/spool-%n
StateSaveLocation=$work/state
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=batch_sched_delay=1,sched_interval=2
SlurmdTimeout=10
MinJobAge=3600
ReturnToService=2
JobRequeue=1
NodeName=node[1-2] NodeHostname=$(hostname -s) NodeAddr=127.0.0.1 Port=[16821-16822] CPUs=1 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF=$work/slurm.conf
mkdir "$work/state" "$work/bin"
ln -s "$program" "$work/bin/crossread"
export PATH=$work/bin:$PATH
slurmctld -f "$work/slurm.conf" -L "$work/slurmctld.log"
for node in node1 node2; do slurmd -f "$work/slurm.conf" -N "$node" -L "$work/$node.log"; done
await 30 bash -c '[ "$(sinfo -h -t idle -o %D)" = 2 ]'
say "Slurm runs: $(sinfo -h -o '%D nodes, %t')"

crossread extract --quiet "$root"/examples/*/* >"$work/some.ndjson"
python3 "$root/bench/many_articles.py" "$articles" 1 "$work/some.ndjson" >"$work/articles.ndjson"
echo '{"no": "article"}' >>"$work/articles.ndjson"
(crossread annotate --quiet --jobs 1 "$work/articles.ndjson" >"$work/annotated.ndjson") 2>/dev/null || [ $? = 1 ]
(crossread group --quiet --jobs 1 "$work/articles.ndjson" >"$work/events.json") 2>/dev/null || [ $? = 1 ]

"$root/contrib/slurm/submit" "$work/articles.ndjson" "$work/results" 4
await 60 bash -c "squeue -h -t running -w node1 -o %i | grep -q . && ls $work/results/parts/annotated-*"
# Stops the program on node1, so that it has not ended before all that belongs to it is found.
hold() {
  for held in $(pgrep -x crossread); do
    grep -qz "SLURMD_NODENAME=node1" "/proc/$held/environ" && kill -STOP "$held" && return
  done
  return 1
}
await 60 hold
lost=$(squeue -h -t running -w node1 -o %i)
script=$(ps -o ppid= -p "$held")
teller=$(ps -o ppid= -p $script)  # the daemon that would tell of their end: the first to go
# shellcheck disable=SC2046
kill -9 $(pgrep -f "slurmd -f $work/slurm.conf -N node1") $teller $script "$held"
say "killed node1 while it ran job $lost"
await 60 bash -c "[ \"\$(sinfo -h -n node1 -o %T | tr -d '*')\" = down ]"
slurmd -f "$work/slurm.conf" -N node1 -L "$work/node1-again.log"
scontrol update JobId="$lost" StartTime=now  # Slurm would wait two minutes
await 120 test -s "$work/results/events.json"

restarts=$(scontrol show job "$lost" | sed -nE 's/.*Restarts=([0-9]+).*/\1/p')
say "job $lost was restarted $restarts time(s)"
[ "$restarts" -ge 1 ]
cmp "$work/annotated.ndjson" "$work/results/annotated.ndjson"
cmp "$work/events.json" "$work/results/events.json"
say "slurm: annotations and events of the cluster are those of one process ($(wc -l <"$work/annotated.ndjson") articles)"
