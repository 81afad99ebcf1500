using System.Globalization;
using System.Runtime.CompilerServices;

namespace IoctlGen.Generator.Emission;

/// <summary>An interpolated string that is written as it is evaluated, numbers in no culture.</summary>
[InterpolatedStringHandler]
readonly ref struct CodePieces
{
    readonly CodeWriter _writer;

    public CodePieces(int literalLength, int formattedCount, CodeWriter writer) => _writer = writer;

    public void AppendLiteral(string text) => _writer.Write(text);

    public void AppendFormatted(string text) => _writer.Write(text);

    public void AppendFormatted(long number) => _writer.Write(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(uint number, string format) => _writer.Write(number.ToString(format, CultureInfo.InvariantCulture));
}
