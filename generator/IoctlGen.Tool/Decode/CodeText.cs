using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;
using IoctlGen.Tool.Catalogue;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Decode;

/// <summary>From what people write for a control code to the code.</summary>
static class CodeText
{
    /// <summary>The code of a number, a published name or an expression.</summary>
    /// <param name="text">The text, without spaces around it.</param>
    /// <exception cref="ToolException">It is none of them; the message quotes it and says how to fix it.</exception>
    public static uint Read(string text)
    {
        if (CodeNumber.TryRead(text, out var code))
            return code;
        if (text.StartsWith("--", StringComparison.Ordinal))
            throw new ToolException($"'{text}' is neither an option nor a control code: see 'ioctlgen decode --help'.");
        return IsName(text) ? ReadName(text) : ReadExpression(text);
    }

    static bool IsName(string text) => text.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_');

    static uint ReadName(string name)
    {
        if (PublishedCatalogue.Find(name) is { } row)
            return row.Code;
        var near = NearNames.Of(name, PublishedCatalogue.Names);
        // Names of C differ by their case too, but no two published ones do.
        if (near is [var same] && same.Equals(name, StringComparison.OrdinalIgnoreCase))
            return PublishedCatalogue.Find(same)!.Code;
        throw new ToolException($"'{name}' is no published name{NearNames.Question(near)} Give the name, the number (0x00024800) or CTL_CODE(\u2026).");
    }

    static uint ReadExpression(string expression)
    {
        try
        {
            return CodeExpression.Read(expression.ReplaceLineEndings(" "));
        }
        catch (FormatException problem)
        {
            throw new ToolException($"'{expression}' is no control code: {problem.Message.TrimEnd('.')}. Write it as in CTL_CODE(FILE_DEVICE_CD_ROM, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS).");
        }
    }
}
