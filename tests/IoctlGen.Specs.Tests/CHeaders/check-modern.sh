#!/usr/bin/env bash
# Asks clang, which lays structures out as Microsoft's compiler does, whether the assertions of modern.h and the codes of its test hold. Needs Debian's clang.
set -euo pipefail

here=$(dirname "$(readlink -f "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/include"

# The standard library and the Windows headers as far as modern.h takes them for granted.
cat >"$work/include/cstdint" <<'H'
#pragma once
H
cp "$work/include/cstdint" "$work/include/array"
cat >"$work/windows.h" <<'H'
using UCHAR = unsigned char; using USHORT = unsigned short; using ULONG = unsigned long; using DWORD = unsigned long; using ULONGLONG = unsigned long long;
#define offsetof __builtin_offsetof
#define CTL_CODE(type, function, method, access) (((type) << 16) | ((access) << 14) | ((function) << 2) | (method))
enum { METHOD_BUFFERED, METHOD_IN_DIRECT, METHOD_OUT_DIRECT, METHOD_NEITHER };
enum { FILE_ANY_ACCESS, FILE_READ_ACCESS, FILE_WRITE_ACCESS };
namespace std {
using uint8_t = unsigned char; using uint16_t = unsigned short; using uint32_t = unsigned int; using size_t = decltype(sizeof(0));
enum class byte : unsigned char { };
template <class T, size_t N> struct array { T elements[N]; };
}
H
for target in x86_64 i686; do
    { echo '#include "modern.h"'; sed -n 's/^ *\[InlineData("\(.*\)", \(0x[0-9A-F]*\))\]$/static_assert(static_cast<ULONG>(\1) == \2);/p' "$here/Declarations/ModernHeaderTests.cs"; } |
        ${CLANG:-clang} --target=$target-pc-windows-msvc -std=c++20 -fsyntax-only -Wno-microsoft-cast -I"$work/include" -I"$here/Declarations" -include "$work/windows.h" -xc++ -
done
