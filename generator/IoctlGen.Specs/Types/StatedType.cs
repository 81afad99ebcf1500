namespace IoctlGen.Specs.Types;

/// <summary>The type in C that [NativeType] states for a field.</summary>
/// <param name="Name">The type; of an array, that of its elements.</param>
/// <param name="IsTail">Whether it is that of the first element of an array, for a field of a structure without <c>IIoctlTail</c>.</param>
sealed record StatedType(string Name, bool IsTail)
{
    /// <summary>What stands behind the name of one that goes on: an array of one element, which is as long as the field.</summary>
    public const string Tail = "[1]";

    /// <summary>Reads what [NativeType] states; null where that is no name of C, with <c>[1]</c> or without.</summary>
    public static StatedType? Parse(string text)
    {
        var isTail = text.EndsWith(Tail, StringComparison.Ordinal);
        var name = isTail ? text.Substring(0, text.Length - Tail.Length) : text;
        return CIdentifier.IsSpelled(name) ? new(name, isTail) : null;
    }

    public override string ToString() => IsTail ? Name + Tail : Name;
}
