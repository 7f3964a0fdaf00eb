# expect: timeout
# attack: loops for ever before the function exists
# limits: cpu_s=1 wall_s=30
while True:
    pass
