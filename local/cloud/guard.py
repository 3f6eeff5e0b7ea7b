"""Runs MiniStack so that nothing of it is left behind.

Started by local/cloud/ministack.ts as leader of a process group, with a pipe as standard input. The pipe closes when the
starter ends, however it ends; then the group is asked to stop, and ended by force if it has not after ten seconds.
"""

import os
import signal
import sys
import threading
import time

PATIENCE = 10


def follow_starter():
    sys.stdin.buffer.read()
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(PATIENCE)
    os.killpg(os.getpgrp(), signal.SIGKILL)


threading.Thread(target=follow_starter, daemon=True).start()
sys.argv = ["ministack"]

from ministack.app import main  # noqa: E402  (the watch begins before the long import)

try:
    main()
finally:
    # the workers that run the Lambdas are in the group too, and the last to go is this process
    os.killpg(os.getpgrp(), signal.SIGKILL)
