// What drivers and their clients share in C++. The assertions are clang's for x86_64-pc-windows-msvc and i686-pc-windows-msvc: check-modern.sh asks it.
#pragma once
#include <array>
#include <cstdint>

namespace Meter {
namespace Detail {
constexpr DWORD kType = 0x8337;
static constexpr ULONG kFirst = 0x8'00;
}

inline namespace v2 {
enum class Ioctl : ULONG {
    GetVersion = CTL_CODE(Detail::kType, Detail::kFirst + 1, METHOD_BUFFERED, FILE_ANY_ACCESS),
    SetMode = CTL_CODE(Detail::kType, 0x802, METHOD_IN_DIRECT, FILE_WRITE_ACCESS), // Input: Range. Output: none
};
}

constexpr DWORD MakeCode(DWORD function, DWORD method = METHOD_BUFFERED) noexcept { return CTL_CODE(Detail::kType, function, method, FILE_ANY_ACCESS); }
[[nodiscard]] inline constexpr ULONG Shifted(ULONG type, ULONG function, ULONG method, ULONG access) { return (type << 16) | (access << 14) | (function << 2) | method; }

constexpr auto IOCTL_METER_START = MakeCode(0x810);
constexpr DWORD IOCTL_METER_STOP{CTL_CODE(Meter::Detail::kType, 0x811, METHOD_NEITHER, FILE_READ_ACCESS)};
constexpr DWORD IOCTL_METER_PAUSE(CTL_CODE(Detail::kType, 0x812, METHOD_BUFFERED, FILE_ANY_ACCESS));
inline constexpr ULONG kCalibrate = Shifted(0x8337, 0x813, 2, 1);
static const ULONG kTrim = static_cast<ULONG>(Shifted(Detail::kType, 0x814, 0, 0));

struct Driver {
    static constexpr ULONG Reset = ULONG(CTL_CODE(Detail::kType, 0x815, METHOD_BUFFERED, FILE_ANY_ACCESS));
    ULONG Id;
};

enum : DWORD { IOCTL_METER_TEST = MakeCode(0x816, METHOD_OUT_DIRECT) };

constexpr ULONG Factorial(ULONG n) { return n == 0 ? 1 : n * Factorial(n - 1); }
constexpr ULONG kLines = Factorial(3);
constexpr wchar_t kDevice[] = L"\\\\.\\Meter";
constexpr const char *kFile = R"x(C:\a"b)x";

using Mask = std::uint32_t;
enum class Mode : std::uint8_t { Slow = 1, Fast };

class Head {
public:
    Head() = default;
    explicit Head(ULONG size) : Size(size), Version{2} { }
    ~Head() = default;
    Head &operator=(const Head &) = default;
    operator ULONG() const { return Size; }
    ULONG Size = 8;

protected:
    USHORT Version{1};

private:
    UCHAR _rest[2] = {};
};
static_assert(sizeof(Head) == 8);

struct Range final : public Head {
    Mode Kind = Mode::Slow;
    std::array<std::uint16_t, 3> Values{};
};
static_assert(sizeof(Range) == 16);
static_assert(offsetof(Range, Kind) == 8);
static_assert(offsetof(Range, Values) == 10);

struct Sample {
    enum class Unit : std::uint16_t { None, Volt };
    struct Point { UCHAR A; Unit B; };
    typedef ULONG Count;
    using Short = USHORT;
    Count Total;
    Short Few;
    Unit Of = Unit::Volt;
    Point Points[kLines / 3];
    union { ULONG Whole; UCHAR Bytes[sizeof("abc")]; };
    ULONG Low : 3 = 1;
    ULONG High : 5 {2};
    std::array<std::array<UCHAR, 4>, 2> Grid;
    bool IsValid = true;
    char16_t Letter;
    std::byte Raw;
    std::size_t Length;
    const char *Name = nullptr;
    friend bool operator==(const Sample &a, const Sample &b) { return a.Total == b.Total; }
    [[nodiscard]] constexpr auto Size() const noexcept -> ULONG { return sizeof(*this); }
    template <class T> void Visit(T &&visitor) { visitor(*this); }
    static Sample Make();
    alignas(8) UCHAR Aligned;
};
#ifdef _WIN64
static_assert(sizeof(Sample) == 64);
static_assert(offsetof(Sample, Aligned) == 56);
#else
static_assert(sizeof(Sample) == 56);
static_assert(offsetof(Sample, Aligned) == 48);
#endif
static_assert(sizeof(Sample::Point) == 4);
static_assert(offsetof(Sample, Whole) == 16);
static_assert(offsetof(Sample, Grid) == 24);
static_assert(offsetof(Sample, Raw) == 36);

struct Empty { };
struct FromEmpty : Empty { ULONG X; };
static_assert(sizeof(Empty) == 1);
static_assert(sizeof(FromEmpty) == 4);

struct alignas(16) Wide { UCHAR A; };
struct Narrow { Wide W; UCHAR B; };
static_assert(sizeof(Wide) == 16);
static_assert(sizeof(Narrow) == 32);

namespace Other {
struct Head { ULONGLONG Q; };
struct Both { Head Own; Meter::Head Outer; ::Meter::Mode Kind; };
static_assert(sizeof(Both) == 24);
}

extern "C" {
_Pragma("pack(push, 1)")
struct Packed : Head { UCHAR A; ULONG B; };
_Pragma("pack(pop)")
static_assert(sizeof(Packed) == 13);
static_assert(offsetof(Packed, B) == 9);
}
}

namespace details = Meter::Detail;
#define IOCTL_METER_PING CTL_CODE(details::kType, 0x820, METHOD_BUFFERED, FILE_ANY_ACCESS)
using namespace Meter;
struct Whole { Mode M; Range R; };
static_assert(sizeof(Whole) == 20);
