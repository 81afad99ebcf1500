using IoctlGen.Specs;
using IoctlGen.Tool.Structures;
using IoctlGen.Tool.Verification;

namespace IoctlGen.Tool.Tests;

/// <summary>What C says of a structure on one target: its size, and where its fields lie, with those of structures without a name.</summary>
/// <param name="layout">Its layout.</param>
/// <param name="header">The header that it is of.</param>
sealed class LayoutFacts(CLayout layout, CHeader header)
{
    public long Size => layout.Size;

    public IReadOnlyList<PlacedField> Fields { get; } = HeaderFields.Of(layout, header.Layouts).Named;

    public PlacedField? Find(string name) => Fields.Where(field => field.Name == name).Select(static field => (PlacedField?)field).FirstOrDefault();
}
