#!/usr/bin/env bash
# Writes mingw-layouts.tsv: the size of every structure and union that nasty.h and the mingw-w64 headers with control codes declare,
# and where its fields lie, as the C compiler has them for 64 and 32 bits. With --check it only compares, and fails where the committed
# table differs. Needs Debian's gcc-mingw-w64-x86-64; runs no Windows program.
set -euo pipefail
export LC_ALL=C

compiler=${CC:-x86_64-w64-mingw32-gcc}
dump=${OBJDUMP:-x86_64-w64-mingw32-objdump}
here=$(dirname "$(readlink -f "$0")")
table=$here/mingw-layouts.tsv
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

include=$(echo '#include <devioctl.h>' | "$compiler" -E -xc - | sed -n 's|^# 1 "\(.*\)/devioctl\.h".*|\1|p')

# The compiler's own notes for debuggers say where everything lies. Headers want others before them: those of applications or those of drivers.
compile() {
    local bits=$1 header=$2 prelude
    for prelude in '#include <windef.h>\n' '#include <windows.h>\n#include <winioctl.h>\n' '#include <ntddk.h>\n'; do
        if printf "$prelude#include \"%s\"\n" "$header" | "$compiler" "-m$bits" -g -gdwarf-5 -fno-eliminate-unused-debug-types -w -xc -c -I"$include/ddk" -D_WIN32_WINNT=0x0A00 -DNTDDI_VERSION=0x0A00000B -o "$work/object" - 2>/dev/null; then
            "$dump" --dwarf=rawline "$work/object" && "$dump" --dwarf=info "$work/object"
            return
        fi
    done
    echo "left out: $header, which does not compile for $bits bits" >&2
}

# A row for each structure of that very file with a name, its own or that of a typedef.
rows() {
    awk -v OFS='\t' -v header="$1" -v bits="$2" -v file="${1##*/}" '
        function name_of(line) { sub(/^[^:]*: /, "", line); sub(/^\(.*\): /, "", line); return line }
        function close_member() {
            if (member == "") return
            place = offset == "" ? 0 : offset
            if (width != "") place = int(bit / 8) "." bit % 8 ":" width
            fields[current] = fields[current] (fields[current] == "" ? "" : ", ") (field == "" ? "-" : field) " " place
            member = field = width = ""; offset = ""; bit = 0
        }
        /File Name Table/ { in_files = 1 }
        in_files && $1 ~ /^[0-9]+$/ && $NF == file { is_own[$1] = 1 }
        /Contents of/ { in_files = 0 }
        / <[0-9a-f]+><[0-9a-f]+>: Abbrev Number/ {
            close_member()
            depth = $1; sub(/^</, "", depth); sub(/>.*/, "", depth); id = $1; sub(/^<[0-9a-f]+></, "", id); sub(/>:.*/, "", id)
            tag = $NF; kind = ""
            if (tag == "(DW_TAG_structure_type)" || tag == "(DW_TAG_union_type)") { kind = "structure"; current = id; order[++count] = id; if (depth != 1) current = id }
            else if (tag == "(DW_TAG_member)") { kind = "member"; member = id }
            else if (tag == "(DW_TAG_typedef)") { kind = "typedef"; alias = "" }
            next
        }
        /DW_AT_name/ { if (kind == "structure") names[current] = name_of($0); else if (kind == "member") field = name_of($0); else if (kind == "typedef") alias = name_of($0) }
        /DW_AT_decl_file/ && kind == "structure" && $NF in is_own { own[current] = 1 }
        /DW_AT_byte_size/ && kind == "structure" { sizes[current] = $NF }
        /DW_AT_data_member_location/ && kind == "member" { offset = $NF }
        /DW_AT_bit_size/ && kind == "member" { width = $NF }
        /DW_AT_data_bit_offset/ && kind == "member" { bit = $NF }
        /DW_AT_type/ && kind == "typedef" { target = $NF; gsub(/[<>]|0x/, "", target); if (names[target] == "" && !(target in by_typedef)) by_typedef[target] = alias }
        END {
            close_member()
            for (i = 1; i <= count; i++) {
                id = order[i]; name = names[id] != "" ? names[id] : by_typedef[id]
                if (name != "" && id in sizes && id in own) print header, name, bits, sizes[id], fields[id]
            }
        }' -
}

{
    printf 'header\tstructure\tbits\tsize\tfields\n'
    # wdm.h and ntifs.h, the kernel itself, would be half of the table.
    for header in nasty.h $(cut -f1 "$here/mingw-control-codes.tsv" | tail -n +2 | grep -vE '^ddk/(wdm|ntifs)\.h$' | sort -u); do
        path=$include/$header
        [[ $header != nasty.h ]] || path=$here/Declarations/nasty.h
        for bits in 64 32; do compile "$bits" "$path" | rows "$header" "$bits"; done
    done | sort -u | sort -s -t$'\t' -k2,3 | awk -F'\t' '!met[$2, $3]++' | sort -t$'\t' -k1,2 -k3,3r
} >"$work/table"

if [[ ${1:-} == --check ]]; then
    diff -u "$table" "$work/table"
else
    mv "$work/table" "$table"
fi
