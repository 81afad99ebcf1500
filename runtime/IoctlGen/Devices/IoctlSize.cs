namespace IoctlGen;

/// <summary>Reads from a header how large the driver says the whole output is, in bytes.</summary>
/// <typeparam name="THeader">The structure that the output begins with.</typeparam>
/// <param name="header">The header; what the driver did not write of it is zero.</param>
public delegate long IoctlSize<THeader>(in THeader header) where THeader : unmanaged;
