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
        WriteSignature(writer, method);
        WriteBody(writer, method);
        writer.WriteLine();
    }

    static void WriteSignature(CodeWriter writer, MethodModel method)
    {
        writer.Write($"{method.Modifiers} {method.ReturnType} {method.Name}(");
        foreach (var parameter in method.Parameters)
            writer.Argument().Write($"{parameter.Modifiers}{(parameter.Modifiers.Length == 0 ? "" : " ")}{parameter.Type} {parameter.Name}");
        writer.Write(")");
    }

    static void WriteBody(CodeWriter writer, MethodModel method)
    {
        if (method.Body is CallModel { Owned: { } owned } owning)
        {
            writer.WriteLine();
            using (writer.WriteBlock())
                OwnedFieldsEmitter.Write(writer, owning, owned);
        }
        else if (method.Body is CallModel call)
        {
            writer.WriteLine(" =>");
            using (writer.Indent())
            {
                CallEmitter.Write(writer, call);
                writer.WriteLine(";");
            }
        }
        else if (method.Body is RefusalModel refusal)
        {
            writer.WriteLine();
            using (writer.WriteBlock())
                writer.WriteLine($"throw new global::System.InvalidOperationException(\"{method.Name} cannot be called: its declaration breaks {refusal.Finding}.\");");
        }
    }
}
