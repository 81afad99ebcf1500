namespace IoctlGen;

/// <summary>
/// What a contract declares of one control code, with the types of its buffers: so that the handlers of a fake device take and return
/// what the methods do. A structure is its type, an array <c>T[]</c>, a header with what follows it <see cref="IoctlBuffer{THeader}"/>,
/// a text <see cref="string"/>, bytes of no type <see cref="IoctlBuffer"/>, and no buffer <see cref="NoBuffer"/>.
/// </summary>
/// <typeparam name="TInput">What the driver reads.</typeparam>
/// <typeparam name="TOutput">What the driver writes.</typeparam>
public sealed class IoctlDescriptor<TInput, TOutput> : IoctlDescriptor
{
    /// <summary>Describes a code with its buffers.</summary>
    /// <param name="name">The published name: <c>IOCTL_CDROM_CHECK_VERIFY</c>.</param>
    /// <param name="code">The control code.</param>
    /// <param name="input">How the driver reads its input.</param>
    /// <param name="output">How the driver writes its output.</param>
    public IoctlDescriptor(string name, ControlCode code, BufferShape<TInput> input, BufferShape<TOutput> output)
        : base(name, code)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        (InputShape, OutputShape) = (input, output);
        (Input, Output) = (input.Type, output.Type);
    }

    /// <summary>How the bytes of the input are a value.</summary>
    public BufferShape<TInput> InputShape { get; }

    /// <summary>How the bytes of the output are a value.</summary>
    public BufferShape<TOutput> OutputShape { get; }
}

/// <summary>The type of a buffer that a code does not have.</summary>
public readonly struct NoBuffer;
