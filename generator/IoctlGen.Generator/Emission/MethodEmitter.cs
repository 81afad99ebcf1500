using IoctlGen.Generator.Model;

namespace IoctlGen.Generator.Emission;

/// <summary>Prints an implementing part.</summary>
static class MethodEmitter
{
    public static void Write(CodeWriter writer, MethodModel method)
    {
        if (method.Summary is { } summary)
            writer.WriteLine($"/// <summary>{XmlText.Escape(summary)}</summary>");
        if (method.Platform is { } platform)
            writer.WriteLine($"[global::System.Runtime.Versioning.SupportedOSPlatform(\"{platform}\")]");
        writer.WriteLine(FileHeader.GeneratedCode);
        writer.WriteLine($"{method.Modifiers} {method.ReturnType} {method.Name}({string.Join(", ", method.Parameters.Select(Parameter))}) =>");
        using (writer.Indent())
            writer.WriteLine(Body(method) + ";");
        writer.WriteLine();
    }

    static string Body(MethodModel method) => method.Body switch
    {
        CallModel call => CallEmitter.Expression(call),
        RefusalModel refusal => $"throw new global::System.InvalidOperationException(\"{method.Name} cannot be called: its declaration breaks {refusal.RuleId}.\")",
        _ => throw new InvalidOperationException($"{method.Body} has no text."),
    };

    static string Parameter(ParameterModel parameter) => parameter.Modifiers.Length == 0
        ? $"{parameter.Type} {parameter.Name}"
        : $"{parameter.Modifiers} {parameter.Type} {parameter.Name}";
}
