using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL2006: a buffer holds no bool and no char, whose size and values C# and C see differently.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BooleanOrCharacterAnalyzer : BufferRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.BooleanOrCharacter;

    private protected override BufferFinding? Check(BufferPart part) =>
        FindingIn(part) is { } finding ? new(WrittenSource.TypeOf(part), part.Path, part.User, finding) : null;

    static string? FindingIn(BufferPart part) => part.Type switch
    {
        { SpecialType: SpecialType.System_Boolean } when part.IsReturned => "is a bool return, which is the driver's output of 1 byte; for 'succeeded or not' return IoctlResult, for an output of BOOLEAN (1 byte) Boolean8, of BOOL (4 bytes) Boolean32",
        { SpecialType: SpecialType.System_Boolean } => "is a bool, which a byte other than 0 and 1 breaks, and a driver may write one; use Boolean8 for BOOLEAN (1 byte), Boolean32 for BOOL (4 bytes), or byte",
        // A call that names char, `Elements<char>`, asks for UTF-16 text.
        { SpecialType: SpecialType.System_Char } when part is { IsNamed: true, Method: null, Field: null } => null,
        // Characters side by side are WCHAR[n]: nobody takes them for one CHAR.
        { SpecialType: SpecialType.System_Char } when part.IsElement => null,
        { SpecialType: SpecialType.System_Char } => "is a char, 2 bytes, but C's char has 1; use byte for CHAR, ushort for WCHAR",
        { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => "is a nullable value, with a bool in front of it that no driver knows; declare the flag that the driver has, and the value, as fields of their own",
        _ => null,
    };
}
