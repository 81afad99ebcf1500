namespace IoctlGen.Specs.CHeaders;

/// <summary>Declares for a header what it uses of Windows' headers without including them: drivers' headers leave that to whoever includes them.</summary>
sealed class GrantedTypes(CScope scope, MacroTable macros, WorkBudget budget)
{
    readonly HashSet<HeaderFile> _declared = [];

    /// <summary>Declares a name.</summary>
    /// <returns>Whether there was something to declare.</returns>
    public bool Declare(string name)
    {
        if (WindowsHeaders.Find(name) is not { } line || !_declared.Add(line))
            return false;
        var tokens = TokenLine.Read(new(line));
        // The packing of the header that uses it is not its own.
        new DeclarationReader(new(tokens, budget), new(scope, macros, static (_, _, _) => { }, budget)).ReadGranted();
        return true;
    }
}
