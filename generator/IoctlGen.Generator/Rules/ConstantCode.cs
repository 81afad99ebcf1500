namespace IoctlGen.Generator.Rules;

/// <summary>A constant of the user's as a control code.</summary>
static class ConstantCode
{
    /// <summary>Tables made by hand hold negative ints where the highest bit is set. Null for what is no number of 32 bits.</summary>
    public static uint? Of(object? constant) => constant switch
    {
        uint number => number,
        int number => unchecked((uint)number),
        long and >= 0 and <= uint.MaxValue => (uint)(long)constant,
        ulong and <= uint.MaxValue => (uint)(ulong)constant,
        _ => null,
    };
}
