using System.Globalization;
using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Import;

/// <summary>Tells what x86 has otherwise than x64, which the file is made of.</summary>
/// <param name="x64">The header, read for x64.</param>
/// <param name="x86">The header, read for x86.</param>
/// <param name="paths">Its path, and those of the headers that are imported with it.</param>
sealed class TargetNotes(CHeader x64, CHeader x86, IReadOnlyList<string> paths)
{
    /// <summary>The structures whose layout is C's on x64 alone.</summary>
    public IEnumerable<ImportNote> OfStructures(IEnumerable<ImportedType> types) =>
        from structure in types.OfType<ImportedStructure>()
        where structure.OnX86 is not null
        let name = structure.Name.TrimStart('@')
        select new ImportNote((x64.Find(name) as CStructure)?.Position ?? new(paths[0], 1, 1), $"{name} is for 64-bit processes: on x86 C has {structure.OnX86}.");

    /// <summary>The codes, constants and structures that one target has and the other has not, or has otherwise.</summary>
    /// <param name="codes">The codes that the file has.</param>
    public IEnumerable<ImportNote> OfHeader(IReadOnlyList<HeaderCode> codes) =>
        OfCodes(codes).Concat(OfEnumerations()).Concat(OfConstants()).Concat(OfX86Alone()).Concat(OfProblems());

    IEnumerable<ImportNote> OfCodes(IReadOnlyList<HeaderCode> codes)
    {
        var others = x86.Codes.ToDictionary(static code => code.Name, StringComparer.Ordinal);
        foreach (var code in codes)
        {
            if (!others.TryGetValue(code.Name, out var other))
                yield return new(code.Position, $"{code.Name} is for 64-bit processes: x86 has no such code.");
            else if (other.Value != code.Value)
                yield return new(code.Position, FormattableString.Invariant($"{code.Name} is for 64-bit processes: on x86 it is 0x{other.Value:X8}."));
        }

        var known = new HashSet<string>(x64.Codes.Select(static code => code.Name), StringComparer.Ordinal);
        foreach (var other in x86.Codes.Where(code => IsOwn(code.Position) && !known.Contains(code.Name)))
            yield return new(other.Position, $"{other.Name} is not here: x86 alone has it.");
    }

    IEnumerable<ImportNote> OfEnumerations()
    {
        var others = x86.Enumerations.SelectMany(static enumeration => enumeration.Enumerators).ToLookup(static e => e.Name);
        return x64.Enumerations.SelectMany(static enumeration => enumeration.Enumerators).Where(e => IsOwn(e.Position) && e.Value is not null)
            // Several enumerations of C++ may have one of a name.
            .Select(e => (Enumerator: e, Other: others[e.Name].FirstOrDefault(other => other.Position == e.Position) ?? others[e.Name].FirstOrDefault()))
            .Where(static pair => pair.Other is null || pair.Other.Value != pair.Enumerator.Value)
            .Select(static pair => new ImportNote(pair.Enumerator.Position, pair.Other?.Value is { } value
                ? FormattableString.Invariant($"{pair.Enumerator.Name} is {pair.Enumerator.Value}; on x86 it is {value}.")
                : $"{pair.Enumerator.Name} is for 64-bit processes: x86 has no such constant."));
    }

    IEnumerable<ImportNote> OfConstants() =>
        from constant in x64.Constants
        where IsOwn(constant.Position)
        let other = x86.FindConstant(constant.Name)
        where other is null || (constant, other) is (CNumberConstant one, CNumberConstant two) && one.Bits != two.Bits
        select new ImportNote(constant.Position, other is CNumberConstant number
            ? $"{constant.Name} is {Number((CNumberConstant)constant)}; on x86 it is {Number(number)}."
            : $"{constant.Name} is for 64-bit processes: x86 has no such constant.");

    static string Number(CNumberConstant constant) => (constant.IsHexadecimal ? "0x" : "") + constant.Bits.ToString(constant.IsHexadecimal ? "X" : "D", CultureInfo.InvariantCulture);

    IEnumerable<ImportNote> OfX86Alone() =>
        x86.Structures.Where(structure => IsOwn(structure.Position) && structure.Name is not null && x64.Find(structure.Name) is null)
            .Select(static structure => new ImportNote(structure.Position, $"{structure.Name} is not here: x86 alone has it."));

    /// <summary>What can be read for x64 needs no other words.</summary>
    IEnumerable<ImportNote> OfProblems()
    {
        var told = new HashSet<string>(x64.Problems.Select(static problem => problem.ToString()), StringComparer.Ordinal);
        return x86.Problems.Where(problem => told.Add(problem.ToString()))
            .Select(static problem => new ImportNote(problem.Position, $"{problem.Subject} cannot be read for x86: {problem.Reason}"));
    }

    bool IsOwn(HeaderPosition position) => paths.Contains(position.File);
}
