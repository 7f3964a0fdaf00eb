#!/usr/bin/env bash
# As root: runs the demo, the tests of the wall and the check as a normal user, in a copy of this checkout, on the
# machine's own python3.
set -euo pipefail

user=humanevalx-ci
id "$user" >/dev/null 2>&1 || useradd --create-home "$user"
home=$(mktemp -d /tmp/humanevalx-user.XXXXXX)
trap 'rm -rf "$home"' EXIT
git clone --quiet . "$home/checkout"
chown -R "$user" "$home"
chmod 755 "$home"
python=""
for candidate in /usr/bin/python3 /usr/local/bin/python3; do
    if runuser -u "$user" -- "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then
        python=$candidate
        break
    fi
done
if [ -z "$python" ]; then
    echo "SKIPPED: no python3 >= 3.10 that a normal user can run"
    exit 0
fi
keep=()
while IFS= read -r variable; do
    keep+=("$variable=${!variable}")
done < <(compgen -e | grep -E '^(PIP_.*|HUMANEVALX_PROBLEMS)$' || true)
run() {
    runuser -u "$user" -- env -i HOME="/home/$user" PATH=/usr/local/bin:/usr/bin:/bin:/usr/local/go/bin LANG=C.UTF-8 "${keep[@]}" \
        bash -c "cd '$home/checkout' && $1"
}
run "make demo PYTHON=$python"
# What depends on who runs it; the rest of the suite is the same for everybody.
run ".venv/bin/python -m pytest -q -m 'not heavy' tests/hostile tests/sandbox tests/test_judge.py \
    tests/languages/test_python.py tests/languages/test_js.py"
run ".venv/bin/python -m pytest -q -m 'not heavy' tests/test_separate.py \
    -k 'verdict or honest or kept or made_to or cheats and (python or cpp)'"
run ".venv/bin/humanevalx check --problems starter --language python --language cpp"
