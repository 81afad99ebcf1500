using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using IoctlGen.Generator.Rules;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Building;

/// <summary>Where the structures of outputs end: a driver does not return the padding behind the last field.</summary>
sealed class OutputEnds(Layouts layouts)
{
    public static OutputEnds Of(Compilation compilation) => new(Layouts.Of(compilation));

    /// <summary>What an output must have; null where its structure ends with its last field, is not known, or tells itself what it must have.</summary>
    public RequiredModel? Of(ShapeFacts shape) =>
        BufferOptions.IsMeant(AttributeNames.AllowShortOutput, shape)
        && shape.OutputType is { Symbol: var type } && !KnownTypes.HasTail(type)
        && layouts.DotNet.Of(type) is { } x64 && layouts.DotNetX86.Of(type) is { } x86
        && (x64.End < x64.Size || x86.End < x86.Size)
            ? new(x64.End, x86.End)
            : null;
}
