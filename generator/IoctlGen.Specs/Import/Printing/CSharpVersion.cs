using System.Globalization;

namespace IoctlGen.Specs.Import;

/// <summary>The version of C# that is printed.</summary>
/// <param name="Major">9 for C# 9.</param>
readonly record struct CSharpVersion(int Major)
{
    /// <summary>The oldest that the declarations can be written in.</summary>
    public const int Oldest = 9;

    /// <summary>The first that has all that they use.</summary>
    const int Newest = 12;

    /// <summary>Whatever is plainest.</summary>
    public static CSharpVersion Any => new(Newest);

    /// <summary>Reads <c>9</c>, <c>10.0</c>, <c>latest</c>, as &lt;LangVersion&gt; has them; null for what is none, or older than <see cref="Oldest"/>.</summary>
    public static CSharpVersion? Read(string text) => text.ToUpperInvariant() switch
    {
        "LATEST" or "LATESTMAJOR" or "PREVIEW" or "DEFAULT" => Any,
        var number when int.TryParse(number.EndsWith(".0", StringComparison.Ordinal) ? number.Substring(0, number.Length - 2) : number, NumberStyles.None, CultureInfo.InvariantCulture, out var major) && major >= Oldest => new(major),
        _ => null,
    };

    /// <summary><c>namespace N;</c>.</summary>
    public bool HasFileNamespaces => Major >= 10;

    /// <summary>A structure can give references to its own fields.</summary>
    public bool HasUnscopedReferences => Major >= 11;

    /// <summary>A structure of elements side by side is an array to the language: its elements have indices, and it converts to spans.</summary>
    public bool HasInlineArrays => Major >= 12;
}
