namespace IoctlGen;

/// <summary>
/// Marks a parameter that owns a field of the input's structure: a <see cref="System.Runtime.InteropServices.SafeHandle"/> that a handle field names, or the bytes that a
/// pointer field points to. The generated call fills the field in, holds handle or memory for as long as the driver may use it, and clears the field in what comes back.
/// </summary>
/// <param name="field">The field: <c>nameof(Request.FileHandle)</c>, or a path where it lies in a structure within, <c>"Sptd.DataBuffer"</c>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class IoctlFieldAttribute(string field) : Attribute
{
    /// <summary>The field that is filled in: a <c>nint</c>, a pointer, or a <c>long</c> where the driver has 64 bits in every process.</summary>
    public string Field { get; } = field;

    /// <summary>The integer field that takes the length of the memory, in bytes. What the driver makes of it comes back.</summary>
    public string? Length { get; set; }

    /// <summary>What the address of the memory must be a multiple of: a power of two. Default: any address will do.</summary>
    public int Alignment { get; set; }
}
