using System.ComponentModel;

namespace IoctlGen.CompilerServices;

/// <summary>For generated code; never removed once released. Reads from a header how large the driver says the whole output is, in bytes.</summary>
/// <typeparam name="THeader">The structure that the output begins with.</typeparam>
/// <param name="header">The header; what the driver did not write of it is zero.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate long OutputSize<THeader>(in THeader header) where THeader : unmanaged;
