using IoctlGen.Specs.Import;

namespace IoctlGen.Specs.Contracts;

/// <summary>Writes the contract of an interface; every decision has been taken.</summary>
static class ContractText
{
    /// <summary>The namespace of all types; those of the contracts are below it.</summary>
    public const string Namespace = "IoctlGen.Windows";

    public static string Of(Interface known, IReadOnlyList<ContractCode> codes, CodeDocs docs)
    {
        var text = TypesText.Begin(isAsync: codes.Any(static code => code.Shape.Pends), $"{Namespace}.{known.Name}");
        if (codes.DistinctBy(static code => code.Row.Code).Count() < codes.Count)
        {
            text.Line("#pragma warning disable IOCTL1011 // The headers have one code under two names.");
            text.Line();
        }

        text.Summary(XmlDoc.Text(known.Summary));
        text.Line("[IoctlContract]");
        text.Open($"public static partial class {known.Contract}");
        foreach (var code in codes)
        {
            if (code.Shape.Unowned is { } reason)
                text.Line($"#pragma warning disable IOCTL2015 // {reason}");
            foreach (var signature in code.Signatures)
            {
                var lines = docs.Of(code.Row).ToList();
                Method(text, lines, signature, signature.Returns, code.Method, signature.Parameters);
                if (signature.HasTry)
                    Method(text, lines.Where(static line => !line.StartsWith("/// <exception", StringComparison.Ordinal)).Append("/// <returns>How it ended: failure is no exception.</returns>"), signature, signature.ReturnsOfTry, "Try" + code.Method, signature.Parameters);
                if (code.Shape.Pends)
                {
                    var (returns, name, parameters) = AsyncSignature.Of(signature.Returns, code.Method, signature.Parameters);
                    Method(text, lines, signature, returns, name, parameters);
                }
            }

            if (code.Shape.Unowned is not null)
                text.Line("#pragma warning restore IOCTL2015");
        }

        text.Close();
        return text.ToString();
    }

    static void Method(CodeText text, IEnumerable<string> docs, Signature signature, string returns, string name, IEnumerable<string> parameters)
    {
        text.Line();
        foreach (var line in docs)
            text.Line(line);
        text.Line($"[Ioctl({signature.Arguments})]");
        text.Line($"public static partial {returns} {name}({string.Join(", ", parameters.Prepend("this IoctlDevice device"))});");
    }
}
