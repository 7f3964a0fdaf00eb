# expect: incomplete
# attack: leaves with status 0 past every handler, before the tests begin
import os

os._exit(0)
