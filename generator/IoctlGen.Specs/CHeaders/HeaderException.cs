namespace IoctlGen.Specs.CHeaders;

/// <summary>Why one expression or directive cannot be read; becomes a problem of the header, which is read on.</summary>
sealed class HeaderException(CToken at, string reason) : Exception(reason)
{
    public HeaderPosition Position { get; } = at.Position;
}
