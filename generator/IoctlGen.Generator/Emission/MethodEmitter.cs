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
            writer.WriteLine(CallEmitter.Expression(method.Call) + ";");
        writer.WriteLine();
    }

    static string Parameter(ParameterModel parameter) => parameter.Modifiers.Length == 0
        ? $"{parameter.Type} {parameter.Name}"
        : $"{parameter.Modifiers} {parameter.Type} {parameter.Name}";
}
