namespace IoctlGen.Generator.Model;

/// <summary>The shapes of an input buffer.</summary>
enum InputShape
{
    None,

    /// <summary>One structure, passed by value or by reference.</summary>
    Structure,

    /// <summary>A span, or a memory of an asynchronous call.</summary>
    Array,

    /// <summary>A header with what was appended to it.</summary>
    Builder,
}
