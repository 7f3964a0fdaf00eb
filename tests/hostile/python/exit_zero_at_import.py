# expect: incomplete
# attack: leaves with status 0 before the tests begin
import sys

sys.exit(0)
