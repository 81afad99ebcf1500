namespace IoctlGen.Generator.Model;

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
