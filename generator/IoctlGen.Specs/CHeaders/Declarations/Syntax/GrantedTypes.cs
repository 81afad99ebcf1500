namespace IoctlGen.Specs.CHeaders;

/// <summary>Declares for a header what it uses of Windows' headers without including them: drivers' headers leave that to whoever includes them.</summary>
sealed class GrantedTypes(CScope scope, MacroTable macros, WorkBudget budget)
{
    readonly HashSet<HeaderFile> _declared = [];

    /// <summary>Declares a name.</summary>
    /// <returns>Whether there was something to declare.</returns>
    public bool Declare(string name)
    {
        var isDeclared = false;
        foreach (var line in WindowsDeclarations.Find(name))
        {
            if (!_declared.Add(line))
                continue;
            isDeclared = true;
            // The packing of the header that uses it is not its own.
            new DeclarationReader(new(TokenLine.Read(new(line)), budget), new(scope, macros, static (_, _, _) => { }, budget)).ReadGranted();
        }

        return isDeclared;
    }
}
