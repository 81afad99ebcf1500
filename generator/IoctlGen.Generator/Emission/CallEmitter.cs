using IoctlGen.Generator.Model;

namespace IoctlGen.Generator.Emission;

/// <summary>Prints the call of the runtime: its name says the shape, its arguments are the buffers.</summary>
static class CallEmitter
{
    /// <summary>Where all that generated methods call stands: out of the sight of users, and never removed.</summary>
    public const string Services = "global::IoctlGen.CompilerServices.";

    public static void Write(CodeWriter writer, CallModel call)
    {
        if (call is { Output: { Shape: OutputShape.OutParameter, Parameter: var value }, ReportsResult: false })
            writer.Write($"{value} = ");
        writer.Write($"{Services}{(call.DeviceIsHandle ? "HandleCalls" : "DeviceCalls")}.");
        WriteName(writer, call);
        writer.Write("(");
        WriteArguments(writer, call);
        writer.Write(call.Completion == Completion.Task ? ").AsTask()" : ")");
    }

    static void WriteName(CodeWriter writer, CallModel call)
    {
        var verb = call.Output.Shape switch
        {
            OutputShape.None => "Send",
            OutputShape.RefParameter => "Update",
            OutputShape.SecondRefParameter => "Exchange",
            OutputShape.Array => "Fill",
            OutputShape.VariableArray => "ReceiveArray",
            OutputShape.Text => "ReceiveString",
            OutputShape.Buffer => "ReceiveBuffer",
            OutputShape.HeaderBuffer => "ReceiveHeaderBuffer",
            OutputShape.Pages => "ReceivePages",
            OutputShape.OutParameter when call.ReportsResult => "ReceiveOut",
            _ => "Receive",
        };
        writer.Write($"{(call.ReportsResult ? "Try" : "")}{verb}{(call.Completion == Completion.Synchronous ? "" : "Async")}");

        // Everywhere else the type is inferred from an argument, or there is none.
        if (call.Output.Shape is OutputShape.Returned or OutputShape.VariableArray or OutputShape.HeaderBuffer or OutputShape.Pages
            || call is { Output.Shape: OutputShape.OutParameter, ReportsResult: false })
        {
            writer.Write($"<{call.Output.TypeArguments}>");
        }
    }

    static void WriteArguments(CodeWriter writer, CallModel call)
    {
        writer.Argument().Write(call.Device);
        writer.Argument().Write(call.Descriptor);

        if (call.Output.Shape == OutputShape.RefParameter)
            writer.Argument().Write($"ref {call.Output.Parameter}");
        else if (call.Output.Shape == OutputShape.Pages)
            writer.Argument().Write($"in {call.Input.Parameter}");
        else
            WriteInput(writer, call);

        if (call is { Data: { Shape: InputShape.Array, Parameter: var memory }, Completion: not Completion.Synchronous })
            writer.Argument().Write(memory);
        else if (call.Data.Shape != InputShape.None)
            WriteBytes(writer, call.Completion, call.Data);
        if (call.Output.Shape == OutputShape.SecondRefParameter)
            writer.Argument().Write($"ref {call.Output.Parameter}");

        if (call.Output.Shape == OutputShape.Array)
            writer.Argument().Write(call.Output.Parameter);
        if (call is { Output.Shape: OutputShape.OutParameter, ReportsResult: true })
            writer.Argument().Write($"out {call.Output.Parameter}");

        if (call.Completion != Completion.Synchronous)
            writer.Argument().Write(call.CancellationToken ?? "default");
        OptionEmitter.WriteArguments(writer, call.Output);
    }

    static void WriteInput(CodeWriter writer, CallModel call)
    {
        if (call.Input.Shape == InputShape.None)
        {
            if (call.Completion != Completion.Synchronous || NeedsInput(call))
                writer.Argument().Write("default");
            return;
        }

        if (call.Input.Text is { } text)
        {
            WriteText(writer, call, text);
            return;
        }

        // An asynchronous call takes what it owns along with its input.
        WriteBytes(writer, call.Completion, call.Input, call is { Owned: { } owned, Completion: not Completion.Synchronous } ? $".Own({owned.Variable})" : "");
    }

    static void WriteBytes(CodeWriter writer, Completion completion, InputModel input, string more = "")
    {
        var isStructure = input.Shape == InputShape.Structure;
        var buffer = (completion, isStructure) switch
        {
            (Completion.Synchronous, _) => "InputBytes.Of",
            (_, true) => "AsyncInput.Copy",
            (_, false) => "AsyncInput.Pin",
        };
        writer.Argument().Write($"{Services}{buffer}({(isStructure ? "in " : "")}{input.Parameter}{(input.Tail is { } tail ? ", " + OptionEmitter.OffsetOf(tail) : "")}){more}");
    }

    /// <summary>What is not sent in place is made on the stack, for texts of usual lengths.</summary>
    static void WriteText(CodeWriter writer, CallModel call, TextModel text)
    {
        var nullTerminated = text.NullTerminated ? "nullTerminated: true" : "nullTerminated: false";
        var bytes = text.IsAnsi
            ? $"{Services}InputBytes.OfAnsi({call.Input.Parameter}, {nullTerminated}, stackalloc byte[256])"
            : text.IsExposed && call.Completion == Completion.Synchronous ? $"{Services}InputBytes.CopyUtf16({call.Input.Parameter}, {nullTerminated}, stackalloc byte[512])"
            : $"{Services}InputBytes.OfUtf16({call.Input.Parameter}, {nullTerminated})";
        writer.Argument().Write(call.Completion == Completion.Synchronous ? bytes : $"{Services}AsyncInput.CopyBytes({bytes})");
    }

    /// <summary>Whether a positional argument follows the input, so that an absent one cannot be left out.</summary>
    static bool NeedsInput(CallModel call) => call.Output.Shape == OutputShape.Array
        || call is { Output.Shape: OutputShape.OutParameter, ReportsResult: true };
}
