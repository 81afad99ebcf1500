using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Facts;

/// <summary>What a method sends its code to.</summary>
/// <param name="expression">How the generated body names it; null where there is none, or more than one.</param>
/// <param name="type">Its type; null where there is none, or more than one.</param>
/// <param name="isHandle">Whether it is a SafeHandle rather than an IoctlDevice.</param>
/// <param name="parameter">The parameter it is, if it is one of the method's.</param>
/// <param name="candidates">All that could be meant, where it is not clear.</param>
/// <param name="member">The field or property it is, if it is one.</param>
sealed class DeviceFacts(string? expression, ITypeSymbol? type, bool isHandle, IParameterSymbol? parameter, IReadOnlyList<string> candidates, ISymbol? member = null)
{
    public string? Expression { get; } = expression;

    public ITypeSymbol? Type { get; } = type;

    public bool IsHandle { get; } = isHandle;

    public IParameterSymbol? Parameter { get; } = parameter;

    public IReadOnlyList<string> Candidates { get; } = candidates;

    public ISymbol? Member { get; } = member;

    /// <summary>The primary-constructor parameter that would be it, if no other name hid it from the method; null where there is none.</summary>
    public string? Hidden { get; set; }
}
