"""What every test shares: no screen is needed, files are encrypted, a property test repeats itself where it has to."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["CASEREAD_PASSPHRASE"] = "four words for tests"

from hypothesis import settings

from storage import keys

settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")

# Guessing may be cheap here: nothing but tests is protected.
keys.COST = keys.Cost(memory=64, passes=1, lanes=1)
