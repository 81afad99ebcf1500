using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace IoctlGen;

/// <content>Control codes as text: <c>0x00024800</c> and <c>CTL_CODE(2, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS)</c>.</content>
public readonly partial struct ControlCode : ISpanFormattable, ISpanParsable<ControlCode>
{
    /// <summary>The code in hexadecimal: <c>0x00024800</c>.</summary>
    public override string ToString() => $"0x{Value:X8}";

    /// <summary>The expression that makes the code: <c>CTL_CODE(2, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS)</c>.</summary>
    public string ToExpression() =>
        string.Create(CultureInfo.InvariantCulture, $"CTL_CODE({(uint)DeviceType}, 0x{Function:X}, {CtlCodeText.MethodName(Method)}, {CtlCodeText.AccessName(Access)})");

    /// <summary>Formats the code.</summary>
    /// <param name="format"><c>X</c> or nothing: <c>0x00024800</c>. <c>C</c>: the CTL_CODE expression.</param>
    /// <param name="formatProvider">Not used: codes read the same in every culture.</param>
    /// <exception cref="FormatException">The format is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "X" or "x" => ToString(),
        "C" or "c" => ToExpression(),
        _ => throw new FormatException($"'{format}' is not a format of a control code: X gives 0x00024800, C gives the CTL_CODE expression."),
    };

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (format.IsEmpty || format is "X" or "x")
            return destination.TryWrite(CultureInfo.InvariantCulture, $"0x{Value:X8}", out charsWritten);

        var text = ToString(format.ToString(), provider);
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Reads a code: hexadecimal with <c>0x</c>, decimal (negative too, as debuggers print), or a CTL_CODE expression.</summary>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static ControlCode Parse(string s) => Parse(s, provider: null);

    /// <inheritdoc cref="Parse(string)"/>
    public static ControlCode Parse(ReadOnlySpan<char> s) => Parse(s, provider: null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: a code is written alike in every culture.</param>
    public static ControlCode Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static ControlCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var code)
            ? code
            : throw new FormatException($"'{s}' is not a control code: write 0x00024800, 149504 or CTL_CODE(2, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS).");

    /// <summary>Reads a code; false where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ControlCode result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a code; false where the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ControlCode result) =>
        CtlCodeText.TryParse(s.Trim(), out result);
}
