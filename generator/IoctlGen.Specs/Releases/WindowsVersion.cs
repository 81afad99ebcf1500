using System.Globalization;

namespace IoctlGen.Specs.Releases;

/// <summary>A release of Windows by its version number: major, minor, build.</summary>
public readonly struct WindowsVersion(int major, int minor, int build) : IEquatable<WindowsVersion>, IComparable<WindowsVersion>
{
    /// <summary>What .NET 8 itself needs (Windows 10, version 1607): below it a platform attribute says nothing new.</summary>
    internal static readonly WindowsVersion RuntimeFloor = new(10, 0, 14393);

    /// <summary>10 for Windows 10 and 11.</summary>
    public int Major { get; } = major;

    /// <summary>The minor version: 1 for Windows 7 (6.1).</summary>
    public int Minor { get; } = minor;

    /// <summary>The build number: 22000 and above is Windows 11.</summary>
    public int Build { get; } = build;

    /// <summary>The name for <c>[SupportedOSPlatform]</c>: <c>windows10.0.16299</c>, or <c>windows</c> where .NET 8 runs on nothing older.</summary>
    public string PlatformName => CompareTo(RuntimeFloor) <= 0 ? "windows" : "windows" + ToString();

    /// <inheritdoc/>
    public int CompareTo(WindowsVersion other) => (Major, Minor, Build).CompareTo((other.Major, other.Minor, other.Build));

    /// <inheritdoc/>
    public bool Equals(WindowsVersion other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WindowsVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Major, Minor, Build).GetHashCode();

    /// <summary><c>10.0.16299</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}.{1}.{2}", Major, Minor, Build);

    /// <summary>Whether both are the same release.</summary>
    public static bool operator ==(WindowsVersion left, WindowsVersion right) => left.Equals(right);

    /// <summary>Whether they are different releases.</summary>
    public static bool operator !=(WindowsVersion left, WindowsVersion right) => !left.Equals(right);

    /// <summary>Whether the first is the older release.</summary>
    public static bool operator <(WindowsVersion left, WindowsVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is the newer release.</summary>
    public static bool operator >(WindowsVersion left, WindowsVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is the older release or the same.</summary>
    public static bool operator <=(WindowsVersion left, WindowsVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is the newer release or the same.</summary>
    public static bool operator >=(WindowsVersion left, WindowsVersion right) => left.CompareTo(right) >= 0;
}
