"""Runs a command and prints its wall seconds, its user and its system seconds (children included) and its peak memory in
KiB, then its exit code, on one line; what the command prints goes to the file named first."""

import os
import sys
import time

log, command = sys.argv[1], sys.argv[2:]
start = time.monotonic()
child = os.fork()
if child == 0:
    out = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(out, 1)
    os.dup2(out, 2)
    os.execvp(command[0], command)
_, status, usage = os.wait4(child, 0)
wall = time.monotonic() - start
print(wall, usage.ru_utime, usage.ru_stime, usage.ru_maxrss, os.waitstatus_to_exitcode(status))
