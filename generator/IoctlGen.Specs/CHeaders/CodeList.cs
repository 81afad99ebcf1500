using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.CHeaders;

/// <summary>Gathers the codes of a header, each name once.</summary>
sealed class CodeList(HeaderSession session)
{
    readonly HashSet<HeaderPosition> _places = [];
    readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>The codes, in the order in which they were added.</summary>
    public List<HeaderCode> Found { get; } = [];

    /// <summary>The names of what would be a code, and cannot be read.</summary>
    public List<string> Missed { get; } = [];

    public void Add(Macro macro)
    {
        session.Budget.Begin();
        try
        {
            var (code, used) = session.Evaluator.EvaluateCode(macro);
            // IOCTL_DISK_BASE is a device type.
            if (used.Contains(CodeComposers.Composer) || code > ushort.MaxValue)
            {
                Add(new HeaderCode(macro, code)
                {
                    FindOverflow = used.Contains(CodeComposers.Composer) ? () => session.Evaluator.Overflow(macro) : null,
                    IsOfOwnFormula = !used.Contains(CodeComposers.Composer) && CodeArguments.IsOther(session.Evaluator.Expand(macro.Body)),
                });
            }
        }
        catch (HeaderException problem)
        {
            Miss(macro.Name, problem);
        }
    }

    /// <summary>Adds a constant that is made as codes are, or called like one; a macro of its name stands for it.</summary>
    public void Add(CppConstant constant)
    {
        _places.Add(constant.Token.Position);
        if ((!constant.IsComposed && !CodeName.IsPrefixed(constant.Token.Text)) || session.Macros.Find(constant.Name) is not null)
            return;
        if (constant.Value.AsCode is not { } code)
            Miss(constant.Name, HeaderEvaluator.TooLong(constant.Token, constant.Value));
        else if (constant.IsComposed || code > ushort.MaxValue)
            Add(new HeaderCode(constant, code));
    }

    /// <summary>Adds an enumerator that stands where no declarations are read.</summary>
    public void AddEnumerator(string name)
    {
        if (session.Macros.Defined(name) is { } macro && !_places.Contains(macro.Defined.Position) && session.Macros.Find(name) is null && session.Macros.Enumerator(name)?.AsCode is > ushort.MaxValue and var code)
            Add(new HeaderCode(macro, code));
    }

    public void Miss(string name, HeaderException problem)
    {
        Missed.Add(name);
        session.Report(problem, name);
    }

    void Add(HeaderCode code)
    {
        if (_names.Add(code.Name))
            Found.Add(code);
    }
}
