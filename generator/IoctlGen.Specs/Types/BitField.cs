namespace IoctlGen.Specs.Types;

/// <summary>Bits of an integer that have a name, which a property marked [BitField] states.</summary>
/// <param name="Name">The name in C.</param>
/// <param name="Declared">The name in C#.</param>
/// <param name="Type">The type in C: an integer of the size of the one that holds it.</param>
/// <param name="Offset">The number of lower bits before them.</param>
/// <param name="Width">The number of the bits.</param>
sealed record BitField(string Name, string Declared, string Type, int Offset, int Width)
{
    /// <summary>The number of the first bit behind them.</summary>
    public int End => Offset + Width;
}
