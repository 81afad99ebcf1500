using System.Reflection;
using System.Reflection.Metadata;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Types;
using IoctlGen.Tool.Metadata;
using IoctlGen.Tool.Types;

namespace IoctlGen.Tool.Contracts;

/// <summary>Reads the buffers of a code from the signature of its method: the shapes of the README's table of buffers, as the compiler has left them.</summary>
/// <param name="file">The assembly.</param>
/// <param name="types">Reads the types.</param>
/// <param name="user">The method, for messages.</param>
/// <param name="isAnsi">Whether the characters of its texts have one byte.</param>
sealed class SignatureReader(ManagedAssembly file, TypeReader types, string user, bool isAnsi)
{
    static readonly BufferContent Bytes = new(BufferKind.Array, Scalars.Unsigned(1)!);

    /// <summary>CHAR is no type of C#'s, so that only a stated one is called so.</summary>
    BufferContent Text => new(BufferKind.Text, isAnsi ? Scalars.Ansi : Scalars.OfPrimitive(nameof(Char))!);

    BufferContent? _input;
    BufferContent? _data;
    BufferContent? _output;
    bool _returnsCount;

    public MethodBuffers Read(MethodDefinition method)
    {
        var signature = file.SignatureOf(method);
        var parameters = method.GetParameters().Select(file.Metadata.GetParameter).ToLookup(static parameter => parameter.SequenceNumber);
        for (var index = 0; index < signature.ParameterTypes.Length; index++)
        {
            if (!parameters[index + 1].Any(OwnsField))
                ReadParameter(signature.ParameterTypes[index], parameters[index + 1].FirstOrDefault());
        }

        if (!_returnsCount)
            _output ??= Returned(ValueOf(signature.ReturnType));
        return new(_input, _data, _output);
    }

    /// <summary>What owns a field of the input is no buffer of the request.</summary>
    bool OwnsField(Parameter parameter) => AttributeArguments.Find(file, parameter.GetCustomAttributes(), AttributeNames.Full(AttributeNames.Field)) is not null;

    void ReadParameter(ClrType type, Parameter parameter)
    {
        // It says how large the output is, and is not sent.
        if (AttributeArguments.Find(file, parameter.GetCustomAttributes(), AttributeNames.Full(AttributeNames.OutputSizeParameter)) is not null)
            return;

        switch (type)
        {
            case ByReferenceClr { Target: var target }:
                ReadReference(target, parameter);
                break;
            case GenericClr { Definition.FullName: "System.Span`1" or "System.Memory`1", Arguments: [var element] }:
                (_output, _returnsCount) = (new(BufferKind.Array, types.Read(element, user)), true);
                break;
            case GenericClr { Definition.FullName: "System.ReadOnlySpan`1" or "System.ReadOnlyMemory`1", Arguments: [var element] }:
                AddInput(new(BufferKind.Array, types.Read(element, user)));
                break;
            case GenericClr { Definition.FullName: "IoctlGen.IoctlInput`1", Arguments: [var header] }:
                AddInput(new(BufferKind.Header, types.Read(header, user)));
                break;
            case PrimitiveClr { Code: PrimitiveTypeCode.String }:
                AddInput(Text);
                break;
            // The device is the one object among the parameters.
            case NamedClr { IsValue: false } or NamedClr { FullName: "System.Threading.CancellationToken" }:
                break;
            default:
                AddInput(new(BufferKind.Structure, types.Read(type, user)));
                break;
        }
    }

    void ReadReference(ClrType target, Parameter parameter)
    {
        var content = target is PrimitiveClr { Code: PrimitiveTypeCode.String } ? Text : new BufferContent(BufferKind.Structure, types.Read(target, user));
        if (parameter.Attributes.HasFlag(ParameterAttributes.Out))
            _output = content;
        else if (parameter.Attributes.HasFlag(ParameterAttributes.In))
            AddInput(content);
        else if (_input is null)
            (_input, _output) = (content, content);
        else
            (_data, _output) = (content, content);
    }

    /// <summary>A second input is the second buffer of METHOD_IN_DIRECT or METHOD_NEITHER.</summary>
    void AddInput(BufferContent content)
    {
        if (_input is null)
            _input = content;
        else
            _data = content;
    }

    /// <summary>Takes Task, ValueTask and IoctlResult off.</summary>
    static ClrType? ValueOf(ClrType type) => type switch
    {
        PrimitiveClr { Code: PrimitiveTypeCode.Void } => null,
        NamedClr { FullName: "System.Threading.Tasks.Task" or "System.Threading.Tasks.ValueTask" or "IoctlGen.IoctlResult" } => null,
        GenericClr { Definition.FullName: "System.Threading.Tasks.Task`1" or "System.Threading.Tasks.ValueTask`1" or "IoctlGen.IoctlResult`1", Arguments: [var value] } => ValueOf(value),
        _ => type,
    };

    BufferContent? Returned(ClrType? value) => value switch
    {
        null => null,
        PrimitiveClr { Code: PrimitiveTypeCode.String } => Text,
        NamedClr { FullName: "IoctlGen.IoctlBuffer" } => Bytes,
        ArrayClr { Element: var element } => new(BufferKind.Array, types.Read(element, user)),
        GenericClr { Definition.FullName: "IoctlGen.IoctlBuffer`1", Arguments: [var header] } => new(BufferKind.Header, types.Read(header, user)),
        GenericClr { Definition.FullName: "IoctlGen.IoctlPages`2", Arguments: [_, var page] } => new(BufferKind.Header, types.Read(page, user)),
        _ => new(BufferKind.Structure, types.Read(value, user)),
    };
}
