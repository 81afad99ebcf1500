using IoctlGen.Generator.Model;

namespace IoctlGen.Generator.Emission;

/// <summary>Prints the call of the runtime: its name says the shape, its arguments are the buffers.</summary>
static class CallEmitter
{
    public static string Expression(CallModel call)
    {
        var expression = $"{Target(call)}.{Name(call)}({string.Join(", ", Arguments(call))})";
        expression = call.Completion == Completion.Task ? expression + ".AsTask()" : expression;
        return call is { Output: { Shape: OutputShape.OutParameter, Parameter: var value }, ReportsResult: false }
            ? $"{value} = {expression}"
            : expression;
    }

    static string Target(CallModel call) => call.DeviceIsHandle ? "global::IoctlGen.DeviceControl" : call.Device;

    static string Name(CallModel call)
    {
        var verb = call.Output.Shape switch
        {
            OutputShape.None => "Send",
            OutputShape.RefParameter => "Update",
            OutputShape.Array => "Fill",
            OutputShape.VariableArray => "ReceiveArray",
            OutputShape.Text => "ReceiveString",
            OutputShape.Buffer or OutputShape.HeaderBuffer => "ReceiveBuffer",
            OutputShape.Pages => "ReceivePages",
            _ => "Receive",
        };
        var name = (call.ReportsResult ? "Try" : "") + verb + (call.Completion == Completion.Synchronous ? "" : "Async");

        // Everywhere else the type is inferred from an argument, or there is none.
        return call.Output.Shape is OutputShape.Returned or OutputShape.VariableArray or OutputShape.HeaderBuffer or OutputShape.Pages
            || call is { Output.Shape: OutputShape.OutParameter, ReportsResult: false }
            ? $"{name}<{call.Output.TypeArguments}>"
            : name;
    }

    static IEnumerable<string> Arguments(CallModel call)
    {
        if (call.DeviceIsHandle)
            yield return call.Device;
        yield return call.Descriptor;

        if (call.Output.Shape == OutputShape.RefParameter)
            yield return $"ref {call.Output.Parameter}";
        else if (call.Output.Shape == OutputShape.Pages)
            yield return $"in {call.Input.Parameter}";
        else if (Input(call) is { } input)
            yield return input;

        if (call.Data is { } data)
            yield return call.Completion == Completion.Synchronous ? $"global::IoctlGen.IoctlBytes.Of({data})" : data;

        if (call.Output.Shape == OutputShape.Array)
            yield return call.Output.Parameter;
        if (call is { Output.Shape: OutputShape.OutParameter, ReportsResult: true })
            yield return $"out {call.Output.Parameter}";

        if (call.Completion != Completion.Synchronous)
            yield return call.CancellationToken ?? "default";
        foreach (var option in OptionEmitter.Arguments(call.Output))
            yield return option;
    }

    static string? Input(CallModel call) => (call.Input.Shape, call.Completion) switch
    {
        (InputShape.Structure, Completion.Synchronous) => $"global::IoctlGen.IoctlBytes.Of(in {call.Input.Parameter})",
        (InputShape.Array or InputShape.Builder, Completion.Synchronous) => $"global::IoctlGen.IoctlBytes.Of({call.Input.Parameter})",
        (InputShape.Structure, _) => $"global::IoctlGen.IoctlAsyncInput.Copy(in {call.Input.Parameter})",
        (InputShape.Array or InputShape.Builder, _) => $"global::IoctlGen.IoctlAsyncInput.Pin({call.Input.Parameter})",
        (_, Completion.Synchronous) when NeedsNoInput(call) => null,
        _ => "default",
    };

    /// <summary>Whether no argument but named ones follows the input, so that an absent one can be left out.</summary>
    static bool NeedsNoInput(CallModel call) => call.Output.Shape is not (OutputShape.Array or OutputShape.OutParameter)
        || call is { Output.Shape: OutputShape.OutParameter, ReportsResult: false };
}
