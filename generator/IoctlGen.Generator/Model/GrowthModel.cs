namespace IoctlGen.Generator.Model;

/// <summary>How the buffer of a variable output is sized; what was not declared is null.</summary>
/// <param name="InitialSize">The first buffer, in bytes; of pages, every buffer.</param>
/// <param name="MaximumSize">The largest buffer, in bytes.</param>
/// <param name="Retry">Whether the driver is asked again.</param>
sealed record GrowthModel(long? InitialSize, long? MaximumSize, bool? Retry);
