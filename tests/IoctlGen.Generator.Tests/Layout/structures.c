/* The structures of Structures.cs that C can declare; refresh.sh lets a Windows compiler lay them out. BOOLEAN and WCHAR stand for
   bool and char; a stated Size is an array of bytes at the end. */
#include <stddef.h>
#include <stdint.h>

typedef uint8_t tiny; typedef int32_t plain; typedef int64_t wide; typedef uint16_t wchar; typedef uint8_t boolean;
typedef struct { uint32_t a; uint16_t b, c; uint8_t d[8]; } guid;
typedef struct { uint16_t reserved; uint8_t scale, sign; uint32_t high; uint64_t low; } dec;
typedef struct { uint64_t low, high; } u128;
typedef struct { int32_t x, y; } point;
typedef struct { float x, y, z; } vector3;
typedef struct { double real, imaginary; } complex128;

#define F1(s) offsetof(s, A)
#define F2(s) F1(s), offsetof(s, B)
#define F3(s) F2(s), offsetof(s, C)
#define F4(s) F3(s), offsetof(s, D)
#define F5(s) F4(s), offsetof(s, E)
#define F6(s) F5(s), offsetof(s, F)
#define FACTS(s, n) const int facts_##s[] = { sizeof(s), _Alignof(s), F##n(s) };
#define STRUCT(s, n, ...) typedef struct __VA_ARGS__ s; FACTS(s, n)

STRUCT(OneByte, 1, { uint8_t A; })
STRUCT(ByteInt, 2, { uint8_t A; int32_t B; })
STRUCT(IntByte, 2, { int32_t A; uint8_t B; })
STRUCT(ByteShortByte, 3, { uint8_t A; int16_t B; int8_t C; })
STRUCT(ByteLong, 2, { uint8_t A; int64_t B; })
STRUCT(LongByte, 2, { int64_t A; uint8_t B; })
STRUCT(ByteDouble, 3, { uint8_t A; double B; float C; })
STRUCT(FloatUshort, 2, { float A; uint16_t B; })
STRUCT(Mixed, 6, { uint8_t A; uint64_t B; uint16_t C; uint32_t D; uint8_t E; uint16_t F; })
STRUCT(Booleans, 3, { boolean A; wchar B; boolean C; })
STRUCT(Enums, 4, { tiny A; plain B; tiny C; wide D; })
STRUCT(Pointers, 5, { uint8_t A; int *B; uint8_t C; void (*D)(void); uint8_t E; })
STRUCT(Natives, 5, { uint8_t A; intptr_t B; uint8_t C; uintptr_t D; uint8_t E; })
STRUCT(TailAfterInt, 3, { int64_t A; uint32_t B; wchar C[1]; })
STRUCT(TailAfterPointer, 3, { intptr_t A; uint8_t B; wchar C[1]; })
STRUCT(TailInside, 2, { uint32_t A; TailAfterInt B; })
STRUCT(NativeThenLong, 2, { intptr_t A; int64_t B; })
STRUCT(Sequential, 3, { int16_t A; int32_t B; uint8_t C; })
STRUCT(PackNothing, 2, { uint8_t A; int64_t B; })

#pragma pack(push, 1)
STRUCT(PackedArray, 3, { uint8_t A; uint32_t B; wchar C[1]; })
STRUCT(PackOne, 3, { uint8_t A; int64_t B; int16_t C; })
STRUCT(PackedFixed, 3, { uint8_t A; int32_t B[2]; uint8_t C; })
STRUCT(ExplicitPackOne, 3, { uint8_t A; int32_t B; int16_t C; })
#pragma pack(pop)
#pragma pack(push, 2)
STRUCT(PackTwo, 3, { uint8_t A; int32_t B; uint8_t C; })
STRUCT(PackedHoldsPlain, 3, { uint8_t A; LongByte B; uint8_t C; })
STRUCT(ExplicitPackTwo, 2, { uint8_t A; int32_t B; })
#pragma pack(pop)
#pragma pack(push, 4)
STRUCT(PackFour, 3, { uint8_t A; int64_t B; uint8_t C; })
STRUCT(PackedPointer, 3, { int16_t A; void *B; int16_t C; })
STRUCT(PackedTail, 2, { uint8_t A; int64_t B; uint8_t rest[4]; })
#pragma pack(pop)
#pragma pack(push, 8)
STRUCT(PackEight, 3, { uint8_t A; int64_t B; uint8_t C; })
STRUCT(Packed128, 2, { uint8_t A; u128 B; })
#pragma pack(pop)
#pragma pack(push, 16)
STRUCT(PackSixteen, 3, { uint8_t A; double B; uint8_t C; })
#pragma pack(pop)
/* #pragma pack ends at 16. */
STRUCT(PackSixtyFour, 3, { uint8_t A; int64_t B; int32_t C; })

STRUCT(HoldsPacked, 3, { uint8_t A; PackFour B; uint8_t C; })
STRUCT(HoldsPackedOne, 3, { uint8_t A; PackOne B; int16_t C; })
STRUCT(Nested, 3, { uint8_t A; ByteInt B; uint8_t C; })
STRUCT(TwiceNested, 4, { uint8_t A; Nested B; ByteLong C; uint8_t D; })
STRUCT(FixedShorts, 3, { uint8_t A; int16_t B[3]; uint8_t C; })
STRUCT(FixedLongs, 3, { uint8_t A; uint64_t B[2]; uint8_t C; })
STRUCT(FixedBools, 2, { int32_t A; boolean B[5]; })
STRUCT(FiveInts, 1, { int32_t A[5]; })
STRUCT(ThreePairs, 1, { IntByte A[3]; })
STRUCT(HoldsInline, 4, { uint8_t A; FiveInts B; uint8_t C; ThreePairs D; })
STRUCT(ThreePacked, 1, { PackFour A[3]; })

STRUCT(Union, 3, { union { uint8_t A; int64_t B; int32_t C; }; })
STRUCT(LargeInteger, 3, { union { struct { uint32_t A; int32_t B; }; int64_t C; }; })
STRUCT(ExplicitIntByte, 2, { int32_t A; uint8_t B; })
STRUCT(ExplicitGap, 2, { uint8_t gap[8]; int16_t A; uint8_t gap2[6]; int32_t B; })
STRUCT(HoldsUnion, 3, { uint8_t A; Union B; uint8_t C; })
STRUCT(Misaligned, 2, { uint8_t A; uint8_t gap; int32_t B; })

STRUCT(Tail, 2, { int32_t A; uint8_t B; uint8_t rest[19]; })
STRUCT(OddTail, 2, { int32_t A; uint8_t B; uint8_t rest[5]; })
STRUCT(NoPadding, 2, { int32_t A; uint8_t B; })
STRUCT(TooSmall, 2, { int32_t A; uint8_t B; })
STRUCT(ExplicitTail, 2, { int32_t A; int16_t B; uint8_t rest[6]; })
STRUCT(HoldsNoPadding, 3, { uint8_t A; NoPadding B; uint8_t C; })
STRUCT(ThreeWithoutPadding, 1, { NoPadding A[3]; })

typedef struct { uint8_t A; int64_t B; int16_t C; } BoxOfLong;
typedef struct { uint8_t A; int32_t B; int16_t C; } BoxOfInt;
typedef struct { uint8_t A; BoxOfInt B; int16_t C; } BoxOfBox;
STRUCT(HoldsBoxes, 3, { BoxOfLong A; uint8_t B; BoxOfBox C; })
STRUCT(WellKnown, 6, { uint8_t A; guid B; uint8_t C; dec D; uint8_t E; int64_t F; })
STRUCT(MoreWellKnown, 6, { uint8_t A; int32_t B; uint16_t C; uint32_t D; uint8_t E; complex128 F; })
STRUCT(Points, 5, { uint8_t A; point B; vector3 C; uint8_t D; int64_t E; })
STRUCT(Nullables, 5, { uint8_t A; struct { boolean has; int64_t value; } B; uint8_t C; struct { boolean has; int16_t value; } D; uint8_t E; })
STRUCT(Wide128, 3, { uint8_t A; u128 B; u128 C; })
STRUCT(LongThen128, 2, { u128 A; int64_t B; })
STRUCT(Buffers, 3, { uint8_t A; int32_t B[4]; uint8_t C; })
STRUCT(Positional, 3, { uint8_t A; int64_t B; int16_t C; })
STRUCT(Automatic, 2, { uint8_t A; int32_t B; })
STRUCT(WithStatics, 2, { uint8_t A; int16_t B; })
STRUCT(RuntimeTypes, 4, { uint8_t A; uint32_t B; uint8_t C; uint32_t D; })
