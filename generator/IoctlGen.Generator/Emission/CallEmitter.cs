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
            _ => "Receive",
        };
        var name = (call.ReportsResult ? "Try" : "") + verb + (call.Completion == Completion.Synchronous ? "" : "Async");

        // Everywhere else the type is inferred from an argument.
        return call.Output.Shape == OutputShape.Returned || call is { Output.Shape: OutputShape.OutParameter, ReportsResult: false }
            ? $"{name}<{call.Output.Type}>"
            : name;
    }

    static IEnumerable<string> Arguments(CallModel call)
    {
        if (call.DeviceIsHandle)
            yield return call.Device;
        yield return call.Descriptor;

        if (call.Output.Shape == OutputShape.RefParameter)
            yield return $"ref {call.Output.Parameter}";
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
        if (call.Output.AllowShort)
            yield return "allowShortOutput: true";
    }

    static string? Input(CallModel call) => (call.Input.Shape, call.Completion) switch
    {
        (InputShape.Structure, Completion.Synchronous) => $"global::IoctlGen.IoctlBytes.Of(in {call.Input.Parameter})",
        (InputShape.Array, Completion.Synchronous) => $"global::IoctlGen.IoctlBytes.Of({call.Input.Parameter})",
        (InputShape.Structure, _) => $"global::IoctlGen.IoctlAsyncInput.Copy(in {call.Input.Parameter})",
        (InputShape.Array, _) => $"global::IoctlGen.IoctlAsyncInput.Pin({call.Input.Parameter})",
        (_, Completion.Synchronous) when NeedsNoInput(call) => null,
        _ => "default",
    };

    /// <summary>Whether no argument follows the input, so that an absent one can be left out.</summary>
    static bool NeedsNoInput(CallModel call) => call.Output.Shape is OutputShape.None or OutputShape.Returned
        || call is { Output.Shape: OutputShape.OutParameter, ReportsResult: false };
}
