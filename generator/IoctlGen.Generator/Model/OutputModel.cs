namespace IoctlGen.Generator.Model;

/// <summary>What the driver writes.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="TypeArguments">The structure, the element of the array or the header, as the file spells it; for pages, the cursor before it; empty where there is none.</param>
/// <param name="Parameter">The parameter; empty where the output is returned or there is none.</param>
/// <param name="AllowShort">Whether an output that does not cover the structure is accepted.</param>
/// <param name="Required">How many bytes the output must have; null for the whole structure.</param>
/// <param name="Tail">Where the array begins that the header ends with, which need not be returned; null where the header itself tells, or there is none.</param>
/// <param name="Growth">The sizes of the buffers; null for the defaults.</param>
/// <param name="SizeField">The field of the header that holds the size of the whole output, escaped; null where there is none.</param>
sealed record OutputModel(OutputShape Shape, string TypeArguments, string Parameter, bool AllowShort, RequiredModel? Required, TailModel? Tail, GrowthModel? Growth, string? SizeField)
{
    public static OutputModel None { get; } = new(OutputShape.None, "", "", AllowShort: false, Required: null, Tail: null, Growth: null, SizeField: null);

    /// <summary>How a text is read; null for all else, and for one of UTF-16 that the NULs at its end are taken off.</summary>
    public TextModel? Text { get; init; }
}

/// <summary>The shapes of an output buffer.</summary>
enum OutputShape
{
    None,

    /// <summary>One structure, returned.</summary>
    Returned,

    /// <summary>One structure, in an <c>out</c> parameter.</summary>
    OutParameter,

    /// <summary>One structure that goes in and out, in a <c>ref</c> parameter.</summary>
    RefParameter,

    /// <summary>One structure that the driver reads and overwrites beside an input, in a <c>ref</c> parameter.</summary>
    SecondRefParameter,

    /// <summary>The caller's span, or memory of an asynchronous call.</summary>
    Array,

    /// <summary>An array of structures that the runtime sizes, returned.</summary>
    VariableArray,

    /// <summary>A text that the runtime sizes, returned.</summary>
    Text,

    /// <summary>Bytes that the runtime sizes, returned as a buffer.</summary>
    Buffer,

    /// <summary>A header and more that the runtime sizes, returned as a buffer.</summary>
    HeaderBuffer,

    /// <summary>Pages that begin with a header each, returned as an enumerable.</summary>
    Pages,
}

/// <summary>Where the last field of an output's structure ends, in bytes.</summary>
/// <param name="OnX64">In a 64-bit process.</param>
/// <param name="OnX86">In a 32-bit process.</param>
sealed record RequiredModel(long OnX64, long OnX86);

/// <summary>How the buffer of a variable output is sized; what was not declared is null.</summary>
/// <param name="InitialSize">The first buffer, in bytes; of pages, every buffer.</param>
/// <param name="MaximumSize">The largest buffer, in bytes.</param>
/// <param name="Retry">Whether the driver is asked again.</param>
/// <param name="OfCall">The size of one call, in place of the first buffer's; null where no call states one.</param>
sealed record GrowthModel(long? InitialSize, long? MaximumSize, bool? Retry, CallSizeModel? OfCall)
{
    public static GrowthModel Default { get; } = new(InitialSize: null, MaximumSize: null, Retry: null, OfCall: null);
}

/// <summary>How large the output of one call is.</summary>
/// <param name="Expression">The number of bytes.</param>
/// <param name="Name">The parameter or field that says it, as an exception names it.</param>
sealed record CallSizeModel(string Expression, string Name);
