using IoctlGen.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Emission;

/// <summary>Prints a call whose input has fields that parameters own: the fields, the call, and what lets go of them.</summary>
static class OwnedFieldsEmitter
{
    const string Place = CallEmitter.Services + "OwnedPlace";

    public static void Write(CodeWriter writer, CallModel call, OwnedFieldsModel owned)
    {
        writer.WriteLine($"var {owned.Variable} = {CallEmitter.Services}OwnedFields.Rent(comesBack: {(owned.ComesBack ? "true" : "false")});");

        // The request of an asynchronous call takes them along, and lets them go when it has completed.
        if (call.Completion != Completion.Synchronous)
        {
            WriteCall(writer, call, owned);
            return;
        }

        writer.WriteLine("try");
        using (writer.WriteBlock())
            WriteCall(writer, call, owned);
        writer.WriteLine("finally");
        using (writer.WriteBlock())
            writer.WriteLine($"{owned.Variable}.Dispose();");
    }

    static void WriteCall(CodeWriter writer, CallModel call, OwnedFieldsModel owned)
    {
        foreach (var field in owned.Fields)
            WriteField(writer, call, owned, field);
        if (owned.Returns)
            writer.Write("return ");
        CallEmitter.Write(writer, call);
        writer.WriteLine(";");
    }

    static void WriteField(CodeWriter writer, CallModel call, OwnedFieldsModel owned, OwnedFieldModel field)
    {
        writer.Write($"{owned.Variable}.{(field.IsHandle ? "Handle" : "Bytes")}(");
        writer.Argument().Write(Literal(field.Name));
        writer.Argument().Write(Literal(field.ParameterName));
        writer.Argument().Write($"{(field.IsHandle || call.Completion != Completion.Synchronous ? "" : "in ")}{field.Parameter}");
        writer.Argument().Write(field.IsPointer ? PlaceOfPointer(owned, field.Field) : PlaceOf(owned, field.Field));
        if (!field.IsHandle)
        {
            writer.Argument().Write(field.Length is { } length ? PlaceOf(owned, length) : "default");
            writer.Argument().Write($"{field.Alignment}");
        }

        writer.WriteLine(");");
    }

    /// <summary>Measured where the program runs: a layout of the compiler's may not be known, and pointers have two sizes.</summary>
    static string PlaceOf(OwnedFieldsModel owned, string field) => $"{Place}.Of<{owned.Structure}>(static (in {owned.Structure} header) => {Place}.In(in header, in header.{field}))";

    /// <summary>A pointer type is no type argument.</summary>
    static string PlaceOfPointer(OwnedFieldsModel owned, string field) =>
        $"{Place}.Of<{owned.Structure}>(static (in {owned.Structure} header) => {{ unsafe {{ fixed (void* field = &header.{field}) return {Place}.In(in header, in *(nint*)field); }} }})";

    static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
