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
}
