# usage: supervise SCRATCH COMMAND ARGS…
# Runs COMMAND for as long as standard input stays open. The parent holds the other end and never writes: when it lets go, or
# is killed however hard, COMMAND and all its children are stopped and the SCRATCH folder is removed.
set -m # a process group of its own for each background job, so that a whole tree can be signalled
scratch=$1
shift
trap : INT TERM HUP # a Ctrl-C is the parent's to handle
exec 3<&0 2>/dev/null # what this shell says of its jobs is nobody's concern
"$@" </dev/null 3<&- 2>&1 &
command=$!
{
  cat <&3
  kill -TERM -- "-$command"
  for _ in {1..150}; do
    kill -0 -- "-$command" || exit
    sleep 0.1
  done
  kill -KILL -- "-$command"
} >/dev/null &
watch=$!
wait "$command"
status=$?
while kill -0 "$command"; do # a signal to us only interrupts the waiting
  wait "$command"
  status=$?
done
kill -KILL -- "-$watch"
kill -KILL -- "-$command" # a child that outlived the command
# At its end, standard input is readable: nobody is left who would look into the scratch folder.
if read -r -t 0 -u 3; then
  rm -rf -- "$scratch"
fi
exit "$status"
