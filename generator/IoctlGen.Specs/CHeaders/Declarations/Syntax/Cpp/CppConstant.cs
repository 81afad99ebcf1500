namespace IoctlGen.Specs.CHeaders;

/// <summary>A constant of a header that is no macro: an enumerator, a variable that is const or constexpr.</summary>
/// <param name="token">Its name, where it is defined.</param>
/// <param name="name">The name that it is known by: that in the header, <c>Ioctl_Get</c> for a member of a type.</param>
/// <param name="spelling">As C++ writes it: <c>Acme::Ioctl::Get</c>.</param>
/// <param name="value">Its value.</param>
sealed class CppConstant(CToken token, string name, string spelling, CInteger value)
{
    public CToken Token { get; } = token;

    public string Name { get; } = name;

    public string Spelling { get; } = spelling;

    public CInteger Value { get; } = value;

    /// <summary>Whether it is made of CTL_CODE, or as that is made.</summary>
    public bool IsComposed { get; init; }

    /// <summary>What a variable is made of; null for an enumerator.</summary>
    public IReadOnlyList<CToken>? Initializer { get; init; }
}

/// <summary>A function that constants are made with: <c>constexpr DWORD Make(DWORD function) { return …; }</c>.</summary>
/// <param name="name">Its name.</param>
/// <param name="scope">The scope that it is declared in.</param>
/// <param name="result">What it returns.</param>
sealed class CppFunction(string name, string scope, CDataType result)
{
    public string Name { get; } = name;

    public string Scope { get; } = scope;

    public CDataType Result { get; } = result;

    public IReadOnlyList<CppParameter> Parameters { get; init; } = [];

    /// <summary>What it returns, as an expression.</summary>
    public IReadOnlyList<CToken> Body { get; init; } = [];

    /// <summary>Why it cannot be called; null where it can.</summary>
    public string? Unread { get; init; }
}

/// <summary>A parameter of such a function.</summary>
/// <param name="Name">Its name; empty for none.</param>
/// <param name="Type">Its type.</param>
/// <param name="Default">What it is where a call leaves it out; null where none may.</param>
sealed record CppParameter(string Name, CDataType Type, IReadOnlyList<CToken>? Default);
