using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Codes;
using Microsoft.CodeAnalysis;

namespace IoctlGen.CodeFixes.Migration;

/// <summary>The buffers that a call passes, as the signature of the method that declares its code.</summary>
sealed class MigratedSignature
{
    MigratedSignature(string device, OldBuffer input, OldBuffer output, bool isInDirect)
    {
        Device = device;
        Input = input;
        Output = output;
        IsInDirect = isInDirect;
    }

    /// <summary>A call by handle stays one; what had only an address of a handle gets a device.</summary>
    public string Device { get; }

    public OldBuffer Input { get; }

    public OldBuffer Output { get; }

    public bool IsInDirect { get; }

    public bool UsesSpans => Input.Kind == OldBufferKind.Bytes || Output.Kind == OldBufferKind.Bytes || (IsInDirect && Output.Kind != OldBufferKind.None);

    public static MigratedSignature Of(MigratedCode code, SpecSources sources, CancellationToken cancellationToken)
    {
        var isInDirect = code.Parts.Method == CtlCode.InDirect;
        if (code.Call is not { Model: var model } call)
            return Published(code, sources, isInDirect, cancellationToken);

        var isHandle = model.GetTypeInfo(call.Device, cancellationToken).Type is { } device && KnownTypes.IsSafeHandle(device);
        return new(
            isHandle ? "SafeHandle" : "IoctlDevice",
            OldBuffer.Read(call.Input, model, cancellationToken),
            OldBuffer.Read(call.Output, model, cancellationToken),
            isInDirect);
    }

    /// <summary>Without a call to go by, a buffer is left out where the sources tell that there is none.</summary>
    static MigratedSignature Published(MigratedCode code, SpecSources sources, bool isInDirect, CancellationToken cancellationToken)
    {
        var value = code.Parts.Compose();
        var buffers = sources.Find(code.Name, header: null, value)?.Buffers(value, static _ => false, cancellationToken).Sources;
        return new("IoctlDevice", buffers?.HasInput(value) == false ? OldBuffer.None : OldBuffer.Unknown, buffers?.HasOutput(value) == false ? OldBuffer.None : OldBuffer.Unknown, isInDirect);
    }

    /// <summary><c>public static partial Reply Read(this SafeHandle device, in Request request)</c>, with types as the place may name them.</summary>
    public string Text(string method, SemanticModel model, int position)
    {
        string Name(ITypeSymbol type) => type.ToMinimalDisplayString(model, position);

        var parameters = new List<string> { $"this {Device} device" };
        var returned = "void";
        if (IsInDirect && Output.Kind != OldBufferKind.None)
        {
            // The driver reads the second buffer as well; without a first there is an empty one before it.
            parameters.Add(Input.Kind == OldBufferKind.Structure ? $"in {Name(Input.Type!)} request" : "ReadOnlySpan<byte> request");
            parameters.Add("ReadOnlySpan<byte> data");
        }
        else
        {
            if (Input.Kind != OldBufferKind.None)
                parameters.Add(Input.Kind == OldBufferKind.Structure ? $"in {Name(Input.Type!)} request" : "ReadOnlySpan<byte> request");
            if (Output.Kind == OldBufferKind.Bytes)
                parameters.Add("Span<byte> reply");
            returned = Output.Kind switch { OldBufferKind.None => "void", OldBufferKind.Structure => Name(Output.Type!), _ => "int" };
        }

        return $"public static partial {returned} {method}({string.Join(", ", parameters)});";
    }
}
