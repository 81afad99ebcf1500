using IoctlGen.Generator.Model;

namespace IoctlGen.Generator.Emission;

/// <summary>Prints the constant of a code, with what is known of the code as its documentation.</summary>
static class ConstantEmitter
{
    public static void Write(CodeWriter writer, CodeModel code)
    {
        if (code.HasOwnConstant)
            return;

        writer.WriteLine($"/// <summary><c>{XmlText.Escape(code.Expression ?? Hexadecimal(code))}</c></summary>");
        WriteRemarks(writer, code.Facts);
        writer.WriteLine(FileHeader.GeneratedCode);
        writer.WriteLine($"public const uint {code.Identifier} = {Hexadecimal(code)};");
        writer.WriteLine();
    }

    static string Hexadecimal(CodeModel code) => $"0x{code.Value:X8}";

    static void WriteRemarks(CodeWriter writer, CodeFacts facts)
    {
        var lines = Lines(facts).ToList();
        if (lines.Count == 0)
            return;

        writer.WriteLine("/// <remarks>");
        foreach (var line in lines)
            writer.WriteLine($"/// <para>{line}</para>");
        writer.WriteLine("/// </remarks>");
    }

    static IEnumerable<string> Lines(CodeFacts facts)
    {
        if (facts.Header is { } header)
            yield return $"Header: {XmlText.Escape(header)}" + (facts.IncludeHeader is { } include ? $" (include {XmlText.Escape(include)})" : "");
        if (facts.MinimumClient is { } client)
            yield return $"Minimum client: {XmlText.Escape(client)}";
        if (facts.MinimumServer is { } server)
            yield return $"Minimum server: {XmlText.Escape(server)}";
        if (facts.ReplacedBy is { } replacement)
            yield return $"Replaced by {XmlText.Escape(replacement)}";
        if (facts.Documentation is { } address)
            yield return $"<see href=\"{XmlText.Escape(address)}\"/>";
    }
}
