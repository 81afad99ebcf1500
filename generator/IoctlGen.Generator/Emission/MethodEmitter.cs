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
        WriteBody(writer, method, $"{method.Modifiers} {method.ReturnType} {method.Name}({string.Join(", ", method.Parameters.Select(Parameter))})");
        writer.WriteLine();
    }

    static void WriteBody(CodeWriter writer, MethodModel method, string signature)
    {
        if (method.Body is CallModel call)
        {
            writer.WriteLine(signature + " =>");
            using (writer.Indent())
                writer.WriteLine(CallEmitter.Expression(call) + ";");
        }
        else if (method.Body is RefusalModel refusal)
        {
            using (writer.WriteBlock(signature))
                writer.WriteLine($"throw new global::System.InvalidOperationException(\"{method.Name} cannot be called: its declaration breaks {refusal.Breach}.\");");
        }
    }

    static string Parameter(ParameterModel parameter) => parameter.Modifiers.Length == 0
        ? $"{parameter.Type} {parameter.Name}"
        : $"{parameter.Modifiers} {parameter.Type} {parameter.Name}";
}
