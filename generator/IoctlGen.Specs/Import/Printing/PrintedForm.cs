namespace IoctlGen.Specs.Import;

/// <summary>How declarations are written, whatever they are.</summary>
/// <param name="Language">The version of C#.</param>
/// <param name="HasAsync">Whether each method has an asynchronous one beside it.</param>
readonly record struct PrintedForm(CSharpVersion Language, bool HasAsync)
{
    /// <summary>What is written where nobody asks for something else.</summary>
    public static PrintedForm Usual => new(CSharpVersion.Any, HasAsync: false);
}
