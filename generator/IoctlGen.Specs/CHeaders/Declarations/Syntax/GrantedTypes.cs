namespace IoctlGen.Specs.CHeaders;

/// <summary>Declares for a header what it uses of Windows' headers without including them: drivers' headers leave that to whoever includes them.</summary>
/// <param name="tokens">The whole header.</param>
sealed class GrantedTypes(CScope scope, MacroTable macros, WorkBudget budget, List<CToken> tokens)
{
    /// <summary>The tags that the header defines, here or further down: no type of Windows. Most headers are read without a question for one.</summary>
    HashSet<string>? _own;

    readonly HashSet<HeaderFile> _declared = [];

    /// <summary>Declares a name that is asked for when the header was read.</summary>
    public bool DeclareAfterReading(string name)
    {
        budget.BeginAfterReading();
        try
        {
            return Declare(name);
        }
        catch (HeaderException)
        {
            return false;
        }
    }

    /// <summary>Whether the header defines a tag.</summary>
    public bool IsOwn(string tag) => (_own ??= DefinedTags.In(tokens)).Contains(tag);

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
            var tokens = TokenLine.Read(new(line));
            // The scope and the packing of what uses it are not its own.
            using var level = scope.Scopes.Return(tokens[0], "");
            new DeclarationReader(new(tokens, budget), new(scope, macros, static (_, _, _) => { }, budget)).ReadGranted();
        }

        return isDeclared;
    }
}
