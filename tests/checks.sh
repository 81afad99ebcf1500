# For scripts that check what only a whole build shows, to be sourced: each check is a line, and the last line counts them.
passed=0
failed=0

# check <what> <command...>: one line; of a command that fails, its output too.
check() {
    local what=$1 log
    shift
    log=$(mktemp "${TMPDIR:-/tmp}/ioctlgen-check.XXXXXX")
    if "$@" >"$log" 2>&1; then
        passed=$((passed + 1))
        echo "ok    $what"
    else
        failed=$((failed + 1))
        echo "FAIL  $what"
        tail -n 40 "$log" | sed 's/^/      | /'
    fi
    rm "$log"
}

# The closing line; fails where a check has failed, or none was made.
count_checks() {
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}
