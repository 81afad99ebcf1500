namespace System;

/// <summary>What the compiler needs for list patterns on netstandard2.0.</summary>
readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
